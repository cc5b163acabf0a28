using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv;

public class CvDocumentTests
{
    [Theory]
    [InlineData("2021-03", "present", "Mar 2021 – present", "März 2021 – heute")]
    [InlineData("2016", "2017", "2016 – 2017", "2016 – 2017")]
    [InlineData("2021-03-07", "2021-12-01", "Mar 2021 – Dec 2021", "März 2021 – Dez. 2021")]
    [InlineData("2019", "2019", "2019", "2019")]
    [InlineData("2019-05", "", "May 2019 –", "Mai 2019 –")]
    [InlineData("", "2019-05", "until May 2019", "bis Mai 2019")]
    [InlineData("", "present", "present", "heute")]
    [InlineData("", "", null, null)]
    public void Create_Periods_AreInWords(string start, string end, string? english, string? german)
    {
        Profile profile = Person() with { Experiences = [new Experience { Position = "Baker", Start = PartialDate.Parse(start), End = PartialDate.Parse(end) }] };

        Assert.Equal(english, Entry(profile, "en").Dates?.Text);
        Assert.Equal(german, Entry(profile, "de-AT").Dates?.Text);
    }

    [Fact]
    public void Create_EndOfADegreeAlone_IsTheDate()
    {
        Profile profile = Person() with { Education = [new Education { Degree = "BA", End = PartialDate.OfYear(2016) }] };

        Assert.Equal("2016", Entry(profile, "en").Dates?.Text);
    }

    [Fact]
    public void Create_DayOfAnAward_IsShown()
    {
        Profile profile = Person() with { Achievements = [new Achievement { Title = "Cup", Date = PartialDate.OfDay(new DateOnly(2019, 6, 2)) }] };

        Assert.Equal("2 Jun 2019", Entry(profile, "en").Dates?.Text);
        Assert.Equal("2. Juni 2019", Entry(profile, "de").Dates?.Text);
    }

    [Fact]
    public void Create_LongProfile_HasItsSectionsInOrder()
    {
        CvDocument document = Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long));

        Assert.Equal(
            ["Profile", "Experience", "Projects", "Education", "Training", "Skills", "Certificates", "Awards", "Publications", "Volunteering", "Languages", "Interests"],
            document.Sections.Select(section => section.Heading));
        Assert.Equal(
            ["Lübeck, Schleswig-Holstein, Germany", "henrike@vollmer.example.org", "+49 30 23125 042", "vollmer.example.org", "github.com/hvollmer-example"],
            document.Contacts.Select(contact => contact.Text));
        Assert.Equal(
            [null, "mailto:henrike@vollmer.example.org", "tel:+493023125042", "https://vollmer.example.org", "https://github.com/hvollmer-example"],
            document.Contacts.Select(contact => contact.Href));
    }

    [Fact]
    public void Create_OptionalPartsMissing_LeavesTheirSectionsOut() => Assert.Equal(
        ["Experience", "Education", "Skills", "Languages"],
        Create(SampleProfiles.Short, CvVersion.Default(SampleProfiles.Short)).Sections.Select(section => section.Heading));

    [Fact]
    public void Create_AudienceThatMaySeeNothing_IsNull() =>
        Assert.Null(CvDocument.Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long), Audience.Public));

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Friends)]
    [InlineData(Audience.Owner)]
    public void Create_AnonymousProject_NeverNamesItsCompany(Audience audience)
    {
        CvDocument document = CvDocument.Create(SampleProfiles.Full, CvVersion.Default(SampleProfiles.Full), audience)!;

        string html = new CvTemplates().Render(document, CvTemplates.Classic);
        Assert.Contains("a retail bank", html);
        Assert.DoesNotContain("Zéfiro", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("zefiro", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Create_Public_HasNoTelephoneOrMail() => Assert.DoesNotContain(
        CvDocument.Create(SampleProfiles.Full, CvVersion.Default(SampleProfiles.Full), Audience.Public)!.Contacts,
        contact => contact.Kind is CvContactKind.Email or CvContactKind.Phone);

    [Fact]
    public void Create_Selection_ShowsWhatItNamesInItsOrder()
    {
        Profile profile = SampleProfiles.Long;
        var selection = new CvSelection
        {
            IncludeSummary = false,
            Experiences = [profile.Experiences[2].Id, profile.Experiences[0].Id, Ulid.NewUlid()],
            Projects = [],
            References = null,
        };

        CvDocument document = Create(profile, CvVersion.Default(profile) with { Selection = selection });

        Assert.Equal(["Structural engineer", "Head of structural design"], Section(document, "experience").Entries.Select(entry => entry.Title));
        Assert.DoesNotContain(document.Sections, section => section.Key is "profile" or "projects");
        Assert.Equal("Prof. Lindqvist", Section(document, "references").Entries[0].Title);
    }

    [Fact]
    public void Create_CustomSummary_StandsInPlaceOfTheProfiles()
    {
        CvDocument document = Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long) with { Overrides = new CvOverrides { Summary = new CvOverride("One.\n\nTwo.") } });

        Assert.Equal(["One.", "Two."], Section(document, "profile").Entries[0].Paragraphs);
    }

    [Fact]
    public void Create_Skills_StandInGroupsAfterTheUngrouped()
    {
        CvSection skills = Section(Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long)), "skills");

        Assert.Equal([null, "Design", "Software"], skills.Entries.Select(entry => entry.Title));
        Assert.Equal(["Chairing meetings", "Teaching"], skills.Entries[0].Items);
    }

    [Fact]
    public void Create_EntryWithoutTitle_IsHeadedByItsOrganisation()
    {
        Profile profile = Person() with { Experiences = [new Experience { CompanyName = "Mill", CompanyWebsite = "https://mill.example.org" }] };

        Assert.Equal(("Mill", "https://mill.example.org", null), (Entry(profile, "en").Title, Entry(profile, "en").TitleHref, Entry(profile, "en").Organization));
    }

    private static Profile Person() => new() { UserId = Ulid.NewUlid(), FullName = "Ann" };

    private static CvDocument Create(Profile profile, CvVersion version) => CvDocument.Create(profile, version, Audience.Owner)!;

    private static CvEntry Entry(Profile profile, string language) =>
        Assert.Single(Assert.Single(Create(profile, CvVersion.Default(profile) with { Language = language }).Sections).Entries);

    private static CvSection Section(CvDocument document, string key) => Assert.Single(document.Sections, section => section.Key == key);
}
