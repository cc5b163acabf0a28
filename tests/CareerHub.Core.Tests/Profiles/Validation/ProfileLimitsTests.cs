using System.Collections;
using System.Reflection;
using CareerHub.Core.Tests.Profiles.Projection;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Profiles.Validation;

public class ProfileLimitsTests
{
    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void Validate_Length_CountsCodePoints(int length, bool valid)
    {
        string text = string.Concat(Enumerable.Repeat("\U0001F600", length));

        Assert.Equal(valid ? [] : [new ValidationError("Headline", "too-long", "The headline has 301 characters; at most 300 are possible.")], ProfileValidator.Validate(New() with { Headline = text }).Errors);
    }

    [Fact]
    public void Validate_CustomLimits_AreUsed()
    {
        ValidationResult result = ProfileValidator.Validate(New() with { Headline = "abc" }, new ProfileLimits { Line = 2 });

        Assert.Equal("The headline has 3 characters; at most 2 are possible.", Assert.Single(result.Errors).Message);
    }

    // A text property that is added to the model and not to the validator fails here.
    [Fact]
    public void Validate_EveryTextOfTheModel_HasALimit()
    {
        Profile profile = new ModelFiller().Fill<Profile>();
        var limits = new ProfileLimits { Line = 1, ShortLine = 1, Text = 1, Point = 1, Keyword = 1, CustomContent = 1, Url = 1, Extensions = 1 };
        HashSet<string> found = [.. ProfileValidator.Validate(profile, limits).Errors.Where(error => error.Code == "too-long").Select(error => error.Path)];

        // These have a form of their own, which bounds them.
        string[] bounded = ["Slug", "Language", "Location.CountryCode", "Experiences[0].EmploymentType", "Experiences[1].EmploymentType"];
        Assert.Empty(Texts(profile, "").Except(found).Except(bounded));
    }

    [Fact]
    public void Validate_EveryListOfTheModel_HasALimit()
    {
        Profile profile = new ModelFiller().Fill<Profile>();
        HashSet<string> found = [.. ProfileValidator.Validate(profile, new ProfileLimits { Entries = 1, Skills = 1, Items = 1, LinkedExperiences = 1, Translations = 1 }).Errors.Where(error => error.Code == "too-many").Select(error => error.Path)];

        Assert.Empty(Lists(profile, "").Except(found));
    }

    [Fact]
    public void Validate_AllTextsTogether_AreBounded()
    {
        Profile profile = New() with { Headline = "abc", Interests = [new Interest { Name = "de", Keywords = ["f", "g"] }] };

        Assert.True(ProfileValidator.Validate(profile, new ProfileLimits { Total = 7 }).IsValid);
        Assert.Equal(
            [new ValidationError("", "too-long", "The profile has 7 characters in all; at most 6 are possible.")],
            ProfileValidator.Validate(profile, new ProfileLimits { Total = 6 }).Errors);
    }

    [Fact]
    public void Validate_TooManySkills_SaysHowMany()
    {
        Profile profile = New() with { Skills = Enumerable.Range(0, 501).Select(i => new Skill { Name = $"s{i}" }).ToValueList() };

        Assert.Equal([new ValidationError("Skills", "too-many", "There are 501 skills; at most 500 are possible.")], ProfileValidator.Validate(profile).Errors);
    }

    [Fact]
    public void Validate_Extensions_AreBounded()
    {
        Profile profile = New() with { Extensions = JsonExtensions.Parse("{\"ab\":[1, 2]}") };

        Assert.Equal("The further particulars have 7 characters; at most 6 are possible.", Assert.Single(ProfileValidator.Validate(profile, new ProfileLimits { Extensions = 6 }).Errors).Message);
        Assert.True(ProfileValidator.Validate(profile, new ProfileLimits { Extensions = 7 }).IsValid);
    }

    [Theory]
    [InlineData("1e1000", true)]
    [InlineData("-1.5E-1000", true)]
    [InlineData("1e1001", false)]
    [InlineData("1e-1001", false)]
    [InlineData("1e99999999999", false)]
    [InlineData("[{\"a\":1E+9999}]", false)]
    [InlineData("[{\"a\":\"1E+9999\"}]", true)]
    public void Validate_NumbersOfExtensions_AreBounded(string value, bool valid)
    {
        Profile profile = New() with { Interests = [new Interest { Name = "x", Extensions = JsonExtensions.Parse($"{{\"a\":{value}}}") }] };

        ValidationError[] expected = valid ? [] : [new("Interests[0].Extensions", "out-of-range", "The further particulars hold a number that is too large to be stored.")];
        Assert.Equal(expected, ProfileValidator.Validate(profile).Errors);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Validate_NestingOfExtensions_IsBounded(int levels, bool valid)
    {
        Profile profile = New() with { Extensions = JsonExtensions.Parse("{\"a\":" + new string('[', levels) + new string(']', levels) + "}") };

        ValidationError[] expected = valid ? [] : [new("Extensions", "too-deep", "The further particulars are nested deeper than 64 levels.")];
        Assert.Equal(expected, ProfileValidator.Validate(profile).Errors);
    }

    [Fact]
    public void Validate_LongNumberOfExtensions_IsRefused() =>
        Assert.Equal("out-of-range", Assert.Single(ProfileValidator.Validate(New() with { Extensions = JsonExtensions.Parse("{\"a\":" + new string('9', 1001) + "}") }).Errors).Code);

    private static Profile New() => new() { UserId = Ulid.NewUlid() };

    private static IEnumerable<string> Texts(object model, string path) => Walk(model, path).Where(part => part.Value is string or JsonExtensions).Select(part => part.Path);

    private static IEnumerable<string> Lists(object model, string path) =>
        Walk(model, path).Where(part => part.Value is IEnumerable and not string).Select(part => part.Path);

    private static IEnumerable<(string Path, object Value)> Walk(object model, string path)
    {
        foreach (PropertyInfo property in model.GetType().GetProperties().Where(property => property.CanWrite))
        {
            object value = property.GetValue(model)!;
            string inner = path + property.Name;
            yield return (inner, value);
            IEnumerable<(string, object)> children = value switch
            {
                string or JsonExtensions or FieldOrigins => [],
                Place => Walk(value, inner + "."),
                IEnumerable items => items.Cast<object>().SelectMany((item, i) => item is ProfileEntry ? Walk(item, $"{inner}[{i}].") : [($"{inner}[{i}]", item)]),
                _ => [],
            };
            foreach ((string, object) child in children)
            {
                yield return child;
            }
        }
    }
}
