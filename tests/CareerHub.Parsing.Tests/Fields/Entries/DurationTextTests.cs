using CareerHub.Parsing.Fields.Internal.Entries;

namespace CareerHub.Parsing.Tests.Fields.Entries;

public class DurationTextTests
{
    [Theory]
    [InlineData("5 years 3 months")]
    [InlineData("(2 yrs)")]
    [InlineData("· 3 yrs 2 mos")]
    [InlineData("1 Jahr 4 Monate")]
    public void Is_LengthOfTime_IsTrue(string text) => Assert.True(DurationText.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("years")]
    [InlineData("Class of 2012")]
    [InlineData("3 months of teaching")]
    public void Is_AnythingElse_IsFalse(string text) => Assert.False(DurationText.Is(text));
}
