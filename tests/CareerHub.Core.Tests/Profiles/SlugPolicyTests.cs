using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Profiles;

public class SlugPolicyTests
{
    [Theory]
    [InlineData("Ada Lovelace", "ada-lovelace")]
    [InlineData("  --Ada__Lovelace.. ", "ada-lovelace")]
    [InlineData("José Ñúñez-Çelik", "jose-nunez-celik")]
    [InlineData("Jörg Weiß", "jorg-weiss")]
    [InlineData("Søren Ægir Łukasz Đorđe", "soren-aegir-lukasz-dorde")]
    [InlineData("İbrahim Işık", "ibrahim-isik")]
    [InlineData("Nguyễn Thị Ánh", "nguyen-thi-anh")]
    [InlineData("Юрий Щербаков", "yuriy-shcherbakov")]
    [InlineData("Γιώργος Παπαδόπουλος", "giorgos-papadopoylos")]
    [InlineData("O’Brien, D'Arcy", "obrien-darcy")]
    [InlineData("Ａｄａ ②", "ada-2")]
    [InlineData("陳大文", "")]
    [InlineData(null, "")]
    public void Normalize_Text_BecomesASlug(string? text, string expected) => Assert.Equal(expected, SlugPolicy.Normalize(text));

    [Fact]
    public void Normalize_HalfASurrogatePair_IsASeparator() => Assert.Equal("a-x", SlugPolicy.Normalize("a" + (char)0xD800 + "x"));

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDFFF')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public void Suggest_CharacterThatIsNone_IsASeparator(char none) => Assert.Equal("ada-lovelace", SlugPolicy.Suggest($"Ada{none}Lovelace"));

    [Fact]
    public void Normalize_LongText_IsCutWithoutHyphenAtTheEnd() =>
        Assert.Equal(new string('a', 99), SlugPolicy.Normalize(new string('a', 99) + " b"));

    [Theory]
    [InlineData("ada")]
    [InlineData("ada-lovelace-2")]
    [InlineData("1815")]
    public void Validate_GoodSlug_IsNull(string slug) => Assert.Null(SlugPolicy.Validate(slug));

    [Theory]
    [InlineData("ab", ValidationCodes.BadSlug, "The public address needs 3 to 100 characters; this one has 2.")]
    [InlineData("", ValidationCodes.BadSlug, "The public address needs 3 to 100 characters; this one has 0.")]
    [InlineData("Ada", ValidationCodes.BadSlug, "The public address can hold only the letters a to z in lower case, digits and hyphens.")]
    [InlineData("ada lovelace", ValidationCodes.BadSlug, "The public address can hold only the letters a to z in lower case, digits and hyphens.")]
    [InlineData("../etc", ValidationCodes.BadSlug, "The public address can hold only the letters a to z in lower case, digits and hyphens.")]
    [InlineData("аdа", ValidationCodes.BadSlug, "The public address can hold only the letters a to z in lower case, digits and hyphens.")]
    [InlineData("-ada", ValidationCodes.BadSlug, "The public address must begin and end with a letter or digit.")]
    [InlineData("ada-", ValidationCodes.BadSlug, "The public address must begin and end with a letter or digit.")]
    [InlineData("xn--ada", ValidationCodes.BadSlug, "The public address cannot have two hyphens side by side.")]
    [InlineData("admin", ValidationCodes.ReservedSlug, "This public address is kept for the site itself; please choose another.")]
    [InlineData("login", ValidationCodes.ReservedSlug, "This public address is kept for the site itself; please choose another.")]
    public void Validate_BadSlug_SaysWhy(string slug, string code, string message) =>
        Assert.Equal(new ValidationError("Slug", code, message), SlugPolicy.Validate(slug));

    [Fact]
    public void Validate_TooLong_SaysHowLong() =>
        Assert.Equal("The public address needs 3 to 100 characters; this one has 101.", SlugPolicy.Validate(new string('a', 101))!.Message);

    [Theory]
    [InlineData("Ada Lovelace", 1, "ada-lovelace")]
    [InlineData("Ada Lovelace", 12, "ada-lovelace-12")]
    [InlineData("Admin", 1, "admin-cv")]
    [InlineData("Admin", 2, "admin-cv-2")]
    [InlineData("Li", 1, null)]
    [InlineData("陳大文", 1, null)]
    [InlineData(null, 1, null)]
    public void Suggest_Name_GivesAValidSlugOrNull(string? name, int attempt, string? expected) =>
        Assert.Equal(expected, SlugPolicy.Suggest(name, attempt));

    [Fact]
    public void Suggest_LongName_LeavesRoomForTheNumber()
    {
        string slug = SlugPolicy.Suggest(new string('a', 300), 1234)!;

        Assert.Equal(100, slug.Length);
        Assert.EndsWith("-1234", slug, StringComparison.Ordinal);
        Assert.Null(SlugPolicy.Validate(slug));
    }
}
