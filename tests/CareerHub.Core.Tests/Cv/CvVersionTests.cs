using CareerHub.Cv;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Cv;

public class CvVersionTests
{
    private static readonly CvVersion Plain = new() { Name = "CV" };

    [Fact]
    public void Validate_PlainVersionAndUnknownTemplate_IsValid()
    {
        Assert.True(Plain.Validate().IsValid);
        Assert.True((Plain with { Template = "somebody-elses", TemplateVersion = 7, Language = "zh-Hant-TW", Name = new string('x', 100) }).Validate().IsValid);
    }

    [Fact]
    public void Validate_EverythingWrong_NamesAllErrors()
    {
        CvVersion bad = Plain with
        {
            Name = new string('x', 101),
            Template = " ",
            TemplateVersion = 0,
            Language = "e",
            Dates = (CvDatePolicy)9,
            Selection = new CvSelection { Skills = Enumerable.Repeat(Plain.Id, 2_001).ToValueList() },
            Overrides = new CvOverrides { Headline = new CvOverride("a\0"), Entries = [new CvEntryOverride(Plain.Id, (CvEntryForm)9, new CvOverride(new string('x', 50_001)))] },
            Style = new CvStyle { Accent = "red", FitPages = 11, Paper = (PaperSize)9 },
        };

        Assert.Equal(
            [
                ("Name", "The name has 101 characters; at most 100 are possible."),
                ("Template", "A CV needs a template."),
                ("TemplateVersion", "The template's version must be at least 1."),
                ("Language", "The language must be a code such as de or pt-BR."),
                ("Selection.skills", "There are 2001 chosen entries; at most 2000 are possible."),
                ("Overrides.Headline", "The headline contains a character that cannot be stored."),
                ("Overrides.Entries[0].Form", "The form is none of the possible values."),
                ("Overrides.Entries[0].Text", "The text has 50001 characters; at most 50000 are possible."),
                ("Style.Paper", "The paper is none of the possible values."),
                ("Style.FitPages", "The number of pages must be from 1 to 10."),
                ("Style.Accent", "The colour must be # and six digits of 0-9 and a-f, such as #0f5f5c."),
                ("Dates", "The choice of dates is none of the possible values."),
            ],
            bad.Validate().Errors.Select(error => (error.Path, error.Message)));
        Assert.Equal(ValidationCodes.TooLong, bad.Validate(new ProfileLimits { CustomContent = 60_000 }).Errors[0].Code);
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("de-CH-1996", true)]
    [InlineData("", false)]
    [InlineData("de_CH", false)]
    [InlineData("de-", false)]
    [InlineData("12-DE", false)]
    [InlineData("en-abcdefghi", false)]
    [InlineData("en-abcdefgh-abcdefgh-abcdefgh-abcdefgh", false)]
    public void Validate_Language_HasTheFormOfATag(string language, bool isValid) => Assert.Equal(isValid, (Plain with { Language = language }).Validate().IsValid);

    [Fact]
    public void Duplicate_DefaultVersion_IsAnotherThatShowsTheSame()
    {
        CvVersion version = Plain with { IsDefault = true, IsBlind = true, ModifiedAt = DateTimeOffset.UnixEpoch.AddDays(1) };

        CvVersion copy = version.Duplicate("Copy");

        Assert.NotEqual(version.Id, copy.Id);
        Assert.Equal(("Copy", false), (copy.Name, copy.IsDefault));
        Assert.Equal(version.ToConfig(), copy.ToConfig());
    }
}
