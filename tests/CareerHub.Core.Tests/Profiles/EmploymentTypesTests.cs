using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class EmploymentTypesTests
{
    [Theory]
    [InlineData("Full-time", "FULL_TIME")]
    [InlineData("FULL_TIME", "FULL_TIME")]
    [InlineData("in Teilzeit", "PART_TIME")]
    [InlineData("CDI", "FULL_TIME")]
    [InlineData("umowa zlecenie", "CONTRACT")]
    [InlineData("tam zamanlı", "FULL_TIME")]
    [InlineData("Full-time engineer", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Find_Text_IsTheKindThatTheWholeOfItMeans(string? text, string? expected) => Assert.Equal(expected, EmploymentTypes.Find(text));

    [Fact]
    public void Find_EveryValue_IsItself() => Assert.All(EmploymentTypes.All, value => Assert.Equal(value, EmploymentTypes.Find(value)));
}
