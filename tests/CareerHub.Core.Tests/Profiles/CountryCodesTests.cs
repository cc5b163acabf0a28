using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Profiles;

public class CountryCodesTests
{
    [Fact]
    public void All_Codes_AreInOrderAndTheOnlyValidOnes()
    {
        Assert.Equal(["AD", "AE", "AF"], CountryCodes.All.Take(3));
        Assert.Equal(["ZA", "ZM", "ZW"], CountryCodes.All.Skip(247));
        Assert.All(CountryCodes.All, code => Assert.DoesNotContain(Errors(code), error => error.Code == ValidationCodes.BadCountry));
        Assert.Contains(Errors("ZZ"), error => error.Code == ValidationCodes.BadCountry);
    }

    private static ValueList<ValidationError> Errors(string code) => ProfileValidator.Validate(new Profile { UserId = default, Location = new Place { CountryCode = code } }).Errors;

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
