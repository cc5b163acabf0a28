using CareerHub.Profiles;
using CareerHub.Web.Translating;

namespace CareerHub.Web.Tests.Translating;

public class TranslationRowsTests
{
    private static readonly Experience Job = new() { Position = "Potter", CompanyName = "Kilnworks", Description = "Threw bowls." };

    private static readonly Profile Person = new()
    {
        UserId = Ulid.NewUlid(),
        Language = "en",
        Headline = "Potter",
        Experiences = [Job],
        Skills = [new Skill { Name = "Throwing", GroupName = "Clay" }, new Skill { Name = "Glazing", GroupName = "Clay" }, new Skill { Name = "Sales", GroupName = "Trade" }],
    };

    [Fact]
    public void Of_Profile_HasARowForEachTextAndOneForSkillsOfOneGroup()
    {
        IReadOnlyList<TranslationRow> rows = TranslationRows.Of(Person, "de");

        Assert.Equal(
            [
                (null, "Headline", "Potter"), ("Potter, Kilnworks", "Job title", "Potter"), ("Potter, Kilnworks", "Description", "Threw bowls."),
                (null, "Group of skills", "Clay"), (null, "Group of skills", "Trade"), (null, "Skill", "Throwing"), (null, "Skill", "Glazing"), (null, "Skill", "Sales"),
            ],
            rows.Select(row => (row.Title, row.Label, row.Original)));
        Assert.Equal(new TranslationState(5, 5, 0), TranslationState.Of(Person, "de"));
        Assert.Equal("Often the same in every language.", TranslationWords.HintOf(rows[5]));
    }

    [Fact]
    public void Apply_GroupOfSkills_TranslatesItForEverySkill()
    {
        Profile changed = Apply(Person, "de", "Clay", "Ton");

        Assert.Equal(
            [(Person.Skills[0].Id, "Ton"), (Person.Skills[1].Id, "Ton")],
            changed.Translations.Select(one => (one.Entry!.Value, one.Text)));
        Profile later = changed with { Skills = [.. changed.Skills, new Skill { Name = "Firing", GroupName = "Clay" }] };
        Assert.True(Row(later, "de", "Clay").IsMissing);
        Assert.Equal(3, Apply(later, "de", "Clay", "Ton").Translations.Count);
    }

    [Theory]
    [InlineData("Potter", " Töpfer\r\nund  Maler ", "Töpfer und  Maler")]
    [InlineData("Threw bowls.", "Drehte Schalen.\r\n- Viele\r\n", "Drehte Schalen.\n- Viele")]
    public void Apply_LineBreaks_StayWhereTheyMeanSomething(string original, string typed, string expected) =>
        Assert.Equal(expected, Assert.Single(Apply(Person, "de", original, typed).Translations).Text);

    [Fact]
    public void Apply_LanguageOfARegion_KeepsWhatItBorrows()
    {
        Profile german = Apply(Person, "de", "Threw bowls.", "Drehte Schalen.");

        TranslationRow swiss = Row(german, "de-CH", "Threw bowls.");
        Assert.Equal((true, null, false), (swiss.IsBorrowed, swiss.Own, swiss.IsMissing));
        Assert.Equal("CVs show the translation into German until you write another.", TranslationWords.HintOf(swiss));
        Assert.Equal(german.Translations, Apply(german, "de-CH", "Threw bowls.", "").Translations);
        Assert.Equal(["de", "de-CH"], Apply(german, "de-CH", "Threw bowls.", "Drehte Schüsseln.").Translations.Select(one => one.Language));
    }

    [Fact]
    public void Parts_OfALongProfile_AreBoundedAndLeaveNothingOut()
    {
        Profile many = Person with { Skills = [.. Enumerable.Range(0, 120).Select(i => new Skill { Name = $"Skill {i}", GroupName = "Clay" })] };
        Profile wordy = Person with { Experiences = [.. Enumerable.Range(0, 6).Select(_ => new Experience { Description = new string('x', 8_000) }), new Experience { Description = new string('x', 20_000) }] };

        Assert.Equal([50, 50, 24], TranslationParts.Of(TranslationRows.Of(many, "de")).Select(part => part.Count));
        IReadOnlyList<IReadOnlyList<TranslationRow>> parts = TranslationParts.Of(TranslationRows.Of(wordy, "de"));
        Assert.All(parts, part => Assert.InRange(part.Sum(row => row.Original.Length), 1, 20_000));
        Assert.Equal(TranslationRows.Of(wordy, "de").Select(row => row.Key), parts.SelectMany(part => part).Select(row => row.Key));
    }

    [Fact]
    public void Targets_OfAProfile_AreTheLanguagesOfCvsButItsOwn()
    {
        Profile regional = Person with { Language = "en-GB", Translations = [new ProfileTranslation("de-CH", null, "headline", "Töpferin")] };

        IReadOnlyList<string> targets = TranslationLanguages.Targets(regional);

        Assert.Equal(13, targets.Count);
        Assert.DoesNotContain("en", targets);
        Assert.Equal(("de-CH", "de", "fr", null), (To("de-ch"), To("de-AT"), To("fr-CA"), To("en")));
        Assert.Contains(TranslationLanguages.ForOwn("nb"), language => language.Value == "nb");
        Assert.Single(TranslationLanguages.ForOwn("en-GB"), language => language.Value == "en-GB");

        string? To(string language) => TranslationLanguages.TargetFor(regional, language);
    }

    private static TranslationRow Row(Profile profile, string language, string original) =>
        TranslationRows.Of(profile, language).First(row => row.Original == original);

    private static Profile Apply(Profile profile, string language, string original, string typed)
    {
        TranslationRow row = Row(profile, language, original);
        return TranslationRows.Apply(profile, [row], new Dictionary<string, string?> { [row.Key] = typed }, []);
    }
}
