using CareerHub.Cv;
using CareerHub.Cv.Photos;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv;

public class CvShownTests
{
    private static readonly Experience Baker = new()
    {
        Position = "Baker",
        CompanyName = "Mill",
        CompanyWebsite = "https://mill.example",
        Start = PartialDate.OfMonth(2019, 5),
        End = PartialDate.Present,
        Description = "Bread.\nRolls.",
        Responsibilities = ["One", "Two", "Three", "Four"],
    };

    private static readonly Experience Cook = new() { Position = "Cook", Start = PartialDate.OfYear(2011), End = PartialDate.OfYear(2012) };

    private static readonly Education School = new() { Institution = "School", End = PartialDate.OfYear(2010) };

    private static readonly Profile Person = new()
    {
        UserId = Ulid.NewUlid(),
        FullName = "Ann Miller",
        Headline = "Baker of bread",
        Summary = "I bake.",
        Email = "ann@example.org",
        Experiences = [Baker, Cook],
        Education = [School],
    };

    [Fact]
    public void Create_SelectionInAnotherOrder_IsShownInThatOrder()
    {
        CvDocument document = Create(Version with { Selection = new CvSelection { Experiences = [Cook.Id, Baker.Id, Ulid.NewUlid(), Cook.Id] } });

        Assert.Equal(["Cook", "Baker"], document.Sections.Single(section => section.Key == "experience").Entries.Select(entry => entry.Title));
    }

    [Fact]
    public void Create_SectionOrder_PutsTheNamedFirst()
    {
        CvDocument document = Create(Version with { Selection = new CvSelection { SectionOrder = ["education", "awards", "experience"] } });

        Assert.Equal(["education", "experience", "profile"], document.Sections.Select(section => section.Key));
        Assert.True(document.IsOrdered);
    }

    [Fact]
    public void Create_Blind_TellsNobody()
    {
        CvDocument document = Create(Version with { IsBlind = true });

        Assert.Equal(("", "Curriculum vitae"), (document.Name, document.Title));
        Assert.Empty(document.Contacts);
        Assert.Null(Entry(document, "experience").OrganizationHref);
        Assert.Equal("May 2019 – present", Entry(document, "experience").Dates?.Text);
        Assert.Null(Entry(document, "education").Dates);
        Assert.DoesNotContain("Ann", new CvTemplates().Render(document, CvTemplates.Classic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CvDatePolicy.Years, "2019 – present")]
    [InlineData(CvDatePolicy.None, null)]
    public void Create_DatePolicy_CutsDates(CvDatePolicy policy, string? shown) =>
        Assert.Equal(shown, Entry(Create(Version with { Dates = policy }), "experience").Dates?.Text);

    [Fact]
    public void Create_Forms_CutTheText()
    {
        CvEntry brief = Entry(Create(With(new CvEntryOverride(Baker.Id, CvEntryForm.Brief))), "experience");
        CvEntry head = Entry(Create(With(new CvEntryOverride(Baker.Id, CvEntryForm.Head))), "experience");

        Assert.Equal(["One", "Two", "Three"], brief.Points);
        Assert.Empty(brief.Paragraphs);
        Assert.Equal(("Baker", 0, 0), (head.Title, head.Points.Count, head.Paragraphs.Count));
    }

    [Fact]
    public void Create_OwnText_StandsInPlaceOfTheProfiles()
    {
        CvDocument document = Create(With(new CvEntryOverride(Baker.Id, Text: new CvOverride("Cakes.\n- Tall\n- Small"))));

        Assert.Equal(["Cakes."], Entry(document, "experience").Paragraphs);
        Assert.Equal(["Tall", "Small"], Entry(document, "experience").Points);
        Assert.Equal(["Tall", "Small"], document.Shown.Experiences[0].Responsibilities);
    }

    [Fact]
    public void StaleOverrides_OriginalChanged_NamesThem()
    {
        CvVersion version = With(new CvEntryOverride(Baker.Id, Text: CvOverride.Over("Cakes.", CvVersion.TextOf(Person, Baker.Id))));
        version = version with { Overrides = version.Overrides with { Headline = CvOverride.Over("Chef", Person.Headline), Summary = new CvOverride("I cook.") } };

        Assert.Equal("Bread.\nRolls.\n- One\n- Two\n- Three\n- Four", CvVersion.TextOf(Person, Baker.Id));
        Assert.Null(CvVersion.TextOf(Person, Ulid.NewUlid()));
        Assert.Empty(version.StaleOverrides(Person));
        Profile changed = Person with { Headline = "Cook", Summary = "I cook a lot.", Experiences = [Baker with { Description = "Bread." }, Cook] };
        Assert.Equal([("headline", "Cook"), ("entry", "Bread.\n- One\n- Two\n- Three\n- Four")], version.StaleOverrides(changed).Select(one => (one.Field, one.Original)));
    }

    [Theory]
    [InlineData(true, false, "data:image/jpeg;base64,/9j/")]
    [InlineData(false, false, null)]
    [InlineData(true, true, null)]
    public void WithPhoto_VersionThatShowsIt_HasIt(bool isChosen, bool isBlind, string? photo)
    {
        CvDocument document = Create(Version with { Selection = new CvSelection { IncludePhoto = isChosen }, IsBlind = isBlind });

        Assert.Equal(photo, document.WithPhoto(new CvPhoto([0xFF, 0xD8, 0xFF])).Photo);
        Assert.Null(document.WithPhoto(null).Photo);
    }

    private static CvVersion Version => CvVersion.Default(Person);

    private static CvVersion With(CvEntryOverride one) => Version with { Overrides = new CvOverrides { Entries = [one] } };

    private static CvDocument Create(CvVersion version) => CvDocument.Create(Person, version, Audience.Owner)!;

    private static CvEntry Entry(CvDocument document, string section) => document.Sections.Single(one => one.Key == section).Entries[0];
}
