using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Cv;

public class CvTranslationTests
{
    private static readonly Experience Job = new() { Position = "Nurse", CompanyName = "Spital Bern", Description = "Ward 7.", Responsibilities = ["Led shifts", "Trained four"], Technologies = ["Orbis"] };

    private static readonly Skill Skill = new() { Name = "Triage", GroupName = "Clinical" };

    private static readonly Profile Person = new()
    {
        UserId = Ulid.NewUlid(),
        Visibility = Visibility.Public,
        Language = "en",
        FullName = "Ann Lee",
        Headline = "Head nurse",
        Summary = "Fifteen years of care.",
        Experiences = [Job],
        Skills = [Skill],
    };

    private static readonly Profile Translated = Person with
    {
        Translations =
        [
            new ProfileTranslation("de", null, "headline", "Stationsleiterin", ProfileTranslation.HashOf("Head nurse")),
            new ProfileTranslation("de", Job.Id, "title", "Pflegefachfrau", ProfileTranslation.HashOf("Nurse")),
            new ProfileTranslation("de", Job.Id, "text", "Station 7.\n- Leitete Schichten\n- Bildete vier aus", ProfileTranslation.HashOf("Ward 7.\n- Led shifts\n- Trained four")),
            new ProfileTranslation("de-CH", null, "headline", "Leiterin Pflege", ProfileTranslation.HashOf("Head nurse")),
        ],
    };

    [Fact]
    public void Create_AnotherLanguage_ShowsTranslationsAndElseTheOriginal()
    {
        CvDocument cv = In("de");

        Assert.Equal("Stationsleiterin", cv.Headline);
        CvEntry job = cv.Sections.Single(section => section.Key == "experience").Entries[0];
        Assert.Equal(("Pflegefachfrau", "Spital Bern"), (job.Title, job.Organization));
        Assert.Equal(["Station 7."], job.Paragraphs);
        Assert.Equal(["Leitete Schichten", "Bildete vier aus"], job.Points);
        Assert.Equal(["Orbis"], job.Items);
        Assert.Equal(["Fifteen years of care."], cv.Sections.Single(section => section.Key == "profile").Entries[0].Paragraphs);
    }

    [Fact]
    public void Create_LanguageOfARegion_PrefersItsOwnAndFallsBackToTheLanguage()
    {
        CvDocument cv = In("de-CH");

        Assert.Equal("Leiterin Pflege", cv.Headline);
        Assert.Equal("Pflegefachfrau", cv.Sections.Single(section => section.Key == "experience").Entries[0].Title);
        Assert.Equal("Stationsleiterin", In("de-AT").Headline);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("fr")]
    public void Create_OwnOrUntranslatedLanguage_ShowsTheOriginal(string language)
    {
        CvDocument cv = In(language);

        Assert.Equal("Head nurse", cv.Headline);
        Assert.Equal(["Led shifts", "Trained four"], cv.Sections.Single(section => section.Key == "experience").Entries[0].Points);
    }

    [Fact]
    public void Create_OverrideAndTranslation_TheOverrideStands()
    {
        CvVersion version = new() { Name = "CV", Language = "de", Overrides = new CvOverrides { Headline = new CvOverride("Pflegedirektorin") } };

        Assert.Equal("Pflegedirektorin", CvDocument.Create(Translated, version, Audience.Owner)!.Headline);
    }

    [Fact]
    public void Create_AnonymousProjectTranslated_DoesNotNameTheClientInAnyLanguage()
    {
        var project = new Project { Name = "Portal", Organization = "Acme Bank", Visibility = ProjectVisibility.Anonymous, AnonymizedCompany = "a bank", Description = "For a client." };
        Profile profile = Person with
        {
            Projects = [project],
            Translations = [new ProfileTranslation("de", project.Id, "text", "Für die Acme Bank."), new ProfileTranslation("de", project.Id, "company", "eine Bank")],
        };

        foreach (Audience audience in new[] { Audience.Owner, Audience.Public })
        {
            CvEntry entry = CvDocument.Create(profile, new CvVersion { Name = "CV", Language = "de" }, audience)!.Sections.Single(section => section.Key == "projects").Entries[0];
            Assert.Equal("eine Bank", entry.Organization);
            Assert.DoesNotContain("Acme", Assert.Single(entry.Paragraphs));
        }
    }

    [Fact]
    public void Untranslated_AnotherLanguage_NamesWhatIsMissingOrStale()
    {
        Profile changed = Translated with { Headline = "Director of nursing" };

        Assert.Equal(
            [("basics", "headline", "Director of nursing", true), ("basics", "summary", "Fifteen years of care.", false), ("skills", "group", "Clinical", false)],
            new CvVersion { Name = "CV", Language = "de" }.Untranslated(changed).Select(text => (text.Section, text.Field, text.Original, text.IsStale)));
        Assert.Empty(new CvVersion { Name = "CV", Language = "en-US" }.Untranslated(changed));
        Assert.Equal(5, new CvVersion { Name = "CV", Language = "fr" }.Untranslated(changed).Count);
    }

    [Fact]
    public void Untranslated_LeftOutOverriddenOrHeadOnly_IsNotMissed()
    {
        CvVersion version = new()
        {
            Name = "CV",
            Language = "fr",
            Selection = new CvSelection { IncludeSummary = false, Skills = [] },
            Overrides = new CvOverrides { Headline = new CvOverride("Infirmière"), Entries = [new CvEntryOverride(Job.Id, CvEntryForm.Head)] },
        };

        CvTranslatableText title = Assert.Single(version.Untranslated(Translated));
        Assert.Equal((Job.Id, "title", "Nurse"), (title.Entry, title.Field, title.Original));
    }

    [Fact]
    public void Untranslated_NobodySaidTheLanguage_MissesNothingUntilSomethingIsTranslated()
    {
        CvVersion german = new() { Name = "CV", Language = "de" };

        Assert.Empty(german.Untranslated(Person with { Language = null }));
        Assert.Equal(["summary", "group"], german.Untranslated(Translated with { Language = null }).Select(text => text.Field));
    }

    [Fact]
    public void Of_EveryTranslatableText_CanBeTranslatedAndIsThenShown()
    {
        Profile full = Person with
        {
            Experiences = [Job with { CompanyLocation = "Bern" }],
            Projects = [new Project { Name = "App", Role = "Owner", AnonymizedCompany = "a hospital", Description = "Text", Achievements = ["Faster"] }],
            Education = [new Education { Degree = "BSc", FieldOfStudy = "Nursing", Description = "Three years", Courses = ["Anatomy", "Ethics"] }, new Education { Kind = EducationKind.Training, Degree = "First aid" }],
            Certifications = [new Certification { Name = "Licence" }],
            Achievements = [new Achievement { Title = "Prize", Description = "First" }],
            Languages = [new Language { Name = "German", Fluency = "fluent" }],
            Volunteering = [new VolunteerExperience { Position = "Medic", Summary = "Weekends", Highlights = ["One"] }],
            Publications = [new Publication { Name = "On triage", Summary = "Paper" }],
            Interests = [new Interest { Name = "Chess", Keywords = ["blitz", "rapid"] }],
            References = [new ProfileReference { Name = "Dr. Who", Reference = "Reliable" }],
            CustomSections = [new CustomSection { Title = "Military", Content = "Medic" }],
        };
        IReadOnlyList<CvTranslatableText> texts = CvTranslatableText.Of(full, "de");

        Profile translated = full with { Translations = texts.Select(text => text.In("de", string.Join('\n', text.Original.Split('\n').Select(line => line + "X")))).ToValueList() };

        Assert.Equal(29, texts.Count);
        Assert.Equal(texts.Count, texts.Select(text => (text.Entry, text.Field)).Distinct().Count());
        Assert.All(CvTranslatableText.Of(translated, "de"), text => Assert.True(text is { Translation: not null, IsStale: false }));
        Assert.Empty(new CvVersion { Name = "CV", Language = "de" }.Untranslated(translated));
        CvDocument cv = CvDocument.Create(translated, new CvVersion { Name = "CV", Language = "de" }, Audience.Owner)!;
        Assert.Equal(("AnatomyX", "EthicsX"), (cv.Shown.Education[0].Courses[0], cv.Shown.Education[0].Courses[1]));
        Assert.Equal(("Ward 7.X", "Led shiftsX"), (cv.Shown.Experiences[0].Description, cv.Shown.Experiences[0].Responsibilities[0]));
        Assert.Equal(("ChessX", "blitzX"), (cv.Shown.Interests[0].Name, cv.Shown.Interests[0].Keywords[0]));
        Assert.Equal(("GermanX", "fluentX", "ReliableX", "MilitaryX"), (cv.Shown.Languages[0].Name, cv.Shown.Languages[0].Fluency, cv.Shown.References[0].Reference, cv.Shown.CustomSections[0].Title));
    }

    [Fact]
    public void Validate_BadTranslations_NamesEveryError()
    {
        Profile bad = Person with
        {
            Language = "German!",
            Translations = [new ProfileTranslation("d", null, " ", ""), new ProfileTranslation("de", null, "headline", "A"), new ProfileTranslation("de", null, "headline", "B\0")],
        };

        Assert.Equal(
            [
                ("Language", "unknown-value"), ("Translations[0].Language", "unknown-value"), ("Translations[0].Field", "required"), ("Translations[0].Text", "required"),
                ("Translations[2].Text", "bad-character"), ("Translations[2]", "duplicate"),
            ],
            ProfileValidator.Validate(bad).Errors.Select(error => (error.Path, error.Code)));
        Assert.Equal("There are 4 translated texts; at most 3 are possible.", Assert.Single(ProfileValidator.Validate(Translated, new ProfileLimits { Translations = 3 }).Errors).Message);
        Assert.True(ProfileValidator.Validate(Translated).IsValid);
    }

    private static CvDocument In(string language) => CvDocument.Create(Translated, new CvVersion { Name = "CV", Language = language }, Audience.Owner)!;
}
