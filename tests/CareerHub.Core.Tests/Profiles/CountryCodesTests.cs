using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class CountryCodesTests
{
    [Fact]
    public void EnglishName_OfEveryCode_IsAName()
    {
        Assert.Equal(250, CountryCodes.All.Count);
        Assert.All(CountryCodes.All, code => Assert.True(CountryCodes.EnglishName(code)?.Length > 2, code));
        Assert.Equal(250, CountryCodes.All.Select(CountryCodes.EnglishName).Distinct().Count());
    }

    [Theory]
    [InlineData("CH", "Switzerland")]
    [InlineData("GE", "Georgia")]
    [InlineData("AX", "Åland Islands")]
    [InlineData("XK", "Kosovo")]
    [InlineData("ZZ", null)]
    [InlineData("ch", null)]
    public void EnglishName_OfACode_IsTheShortName(string code, string? expected) => Assert.Equal(expected, CountryCodes.EnglishName(code));
}
