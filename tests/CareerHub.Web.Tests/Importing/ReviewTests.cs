using CareerHub.Import;
using CareerHub.Profiles;
using CareerHub.Web.Importing;

namespace CareerHub.Web.Tests.Importing;

public class ReviewTests
{
    private const string Text = "Aoife Brennan\nStaff nurse, Corrib Hospital, 2014 to 2020\n";
    private static readonly EvidenceText Evidence = new(Text);
    private static readonly string Import = FieldOrigins.Import(Ulid.NewUlid());
    private static readonly Ulid Owner = Ulid.NewUlid();

    private static readonly ProfileDraft Draft = new()
    {
        FullName = Value("Aoife Brennan", 0.9),
        Experiences =
        [
            new DraftExperience
            {
                Position = Value("Staff nurse", 0.9),
                CompanyName = Value("Corrib Hospital", 0.4),
                Start = Evidence.Read(PartialDate.OfYear(2014), Source("2014", 0.9)),
            },
        ],
    };

    private static readonly Profile Proposed = new()
    {
        UserId = Owner,
        FullName = "Aoife Brennan",
        Origins = FieldOrigins.Empty.With(Import, "FullName"),
        Experiences =
        [
            new Experience
            {
                Position = "Staff nurse",
                CompanyName = "Corrib Hospital",
                Start = PartialDate.OfYear(2014),
                Origins = FieldOrigins.Empty.With(Import, "Position", "CompanyName", "Start"),
            },
        ],
    };

    [Fact]
    public void DraftReview_EmptyProfile_TakesEverything()
    {
        var review = new DraftReview(Draft, Text, Proposed, new Profile { UserId = Owner });

        Assert.True(Assert.Single(review.Basics).Take);
        ReviewEntry entry = Assert.Single(Assert.Single(review.Sections).Entries);
        Assert.True(entry.Take);
        Assert.Equal("Staff nurse, Corrib Hospital", entry.Description);
        Assert.Equal(["Experiences.0.CompanyName"], review.Uncertain.Select(field => field.Name));
    }

    [Fact]
    public void DraftReview_ProfileWithOtherName_ShowsItAndTakesNothingOver()
    {
        var review = new DraftReview(Draft, Text, Proposed, new Profile { UserId = Owner, FullName = "A. Brennan" });

        ReviewEntry name = Assert.Single(review.Basics);
        Assert.False(name.Take);
        Assert.Equal("A. Brennan", Assert.Single(name.Fields).Current);
    }

    [Fact]
    public void DraftReview_EntryThatTheProfileHolds_IsNotTakenAgain()
    {
        Profile current = Proposed with { Experiences = [Proposed.Experiences[0] with { Id = Ulid.NewUlid(), Position = "STAFF NURSE" }] };

        ReviewEntry entry = Assert.Single(Assert.Single(new DraftReview(Draft, Text, Proposed, current).Sections).Entries);

        Assert.True(entry.AlikeInProfile);
        Assert.False(entry.Take);
    }

    [Fact]
    public void Document_MarksEveryValueAtItsPlace()
    {
        DocumentExcerpt document = new DraftReview(Draft, Text, Proposed, new Profile { UserId = Owner }).Document;

        Assert.Equal(Text, string.Concat(document.Segments.Select(segment => segment.Text)));
        Assert.Equal(["Aoife Brennan", "Staff nurse", "Corrib Hospital", "2014"], document.Segments.Where(segment => segment.Anchor is not null).Select(segment => segment.Text));
        Assert.Equal("Corrib Hospital", Assert.Single(document.Segments, segment => segment.Uncertain).Text);
        Assert.Equal("text-14", document.AnchorOf(Draft.Experiences[0].Position!.Source));
    }

    [Fact]
    public void Apply_CorrectedField_IsThePersonsAndTheRestTheImports()
    {
        ReviewedDraft reviewed = ReviewedDraft.Apply(
            new Profile { UserId = Owner },
            Proposed,
            new HashSet<string> { "FullName", "Experiences.0" },
            new Dictionary<string, string?>
            {
                ["FullName"] = "Aoife Brennan",
                ["Experiences.0.Position"] = "Staff nurse",
                ["Experiences.0.CompanyName"] = "Corrib University Hospital",
                ["Experiences.0.Start"] = "2014",
            });

        Assert.Empty(reviewed.Errors);
        Assert.Equal(2, reviewed.ItemsTaken);
        Assert.Equal("Aoife Brennan", reviewed.Profile.FullName);
        Assert.Equal(Import, reviewed.Profile.Origins.Fields["FullName"]);
        Experience experience = Assert.Single(reviewed.Profile.Experiences);
        Assert.Equal("Corrib University Hospital", experience.CompanyName);
        Assert.Equal(FieldOrigins.Person, experience.Origins.Fields["CompanyName"]);
        Assert.Equal(Import, experience.Origins.Fields["Position"]);
    }

    [Fact]
    public void Apply_NothingTicked_ChangesNothing()
    {
        var current = new Profile { UserId = Owner, FullName = "A. Brennan" };

        ReviewedDraft reviewed = ReviewedDraft.Apply(current, Proposed, new HashSet<string>(), new Dictionary<string, string?> { ["FullName"] = "Aoife Brennan" });

        Assert.Equal(current, reviewed.Profile);
        Assert.Equal(0, reviewed.ItemsTaken);
    }

    [Fact]
    public void Apply_Twice_AddsTheEntryOnce()
    {
        Ulid import = Ulid.NewUlid();
        Profile first = EntryKeys.Assign(Proposed, import);
        Profile again = EntryKeys.Assign(Proposed, import);
        var taken = new HashSet<string> { "Experiences.0" };

        ReviewedDraft once = ReviewedDraft.Apply(new Profile { UserId = Owner }, first, taken, new Dictionary<string, string?>());
        ReviewedDraft twice = ReviewedDraft.Apply(once.Profile, again, taken, new Dictionary<string, string?>());

        Assert.Single(once.Profile.Experiences);
        Assert.Equal(once.Profile, twice.Profile);
        Assert.Equal(0, twice.ItemsTaken);
    }

    [Theory]
    [InlineData("Experiences[1].Start", "Experiences.0.Start")]
    [InlineData("Experiences[1].Responsibilities[3]", "Experiences.0.Responsibilities")]
    [InlineData("Experiences[0].Start", null)]
    [InlineData("Experiences[7].Start", null)]
    [InlineData("Experiences", null)]
    [InlineData("FullName", "FullName")]
    [InlineData("Location.PostalCode", "PostalCode")]
    [InlineData("Slug", null)]
    public void FieldOf_APathOfTheProfile_IsTheFieldOfTheForm(string path, string? expected)
    {
        var current = new Profile { UserId = Owner, Experiences = [new Experience { Position = "Porter" }] };

        ReviewedDraft reviewed = ReviewedDraft.Apply(current, Proposed, new HashSet<string> { "Experiences.0" }, new Dictionary<string, string?>());

        Assert.Equal(expected, reviewed.FieldOf(path));
    }

    [Fact]
    public void EntryKeys_OtherImportSectionOrPlace_Differ()
    {
        Ulid import = Ulid.NewUlid();

        Ulid[] keys = [EntryKeys.Of(import, "Experiences", 0), EntryKeys.Of(import, "Experiences", 1), EntryKeys.Of(import, "Projects", 0), EntryKeys.Of(Ulid.NewUlid(), "Experiences", 0)];

        Assert.Equal(4, keys.Distinct().Count());
        Assert.Equal(import.Time, keys[0].Time);
    }

    [Fact]
    public void Apply_BadDate_IsNamedByItsField()
    {
        ReviewedDraft reviewed = ReviewedDraft.Apply(
            new Profile { UserId = Owner },
            Proposed,
            new HashSet<string> { "Experiences.0" },
            new Dictionary<string, string?> { ["Experiences.0.Start"] = "some day" });

        Assert.Equal(["Experiences.0.Start"], reviewed.Errors.Keys);
    }

    private static Sourced<string> Value(string text, double confidence) => Evidence.Read(text, Source(text, confidence))!;

    private static SourceRef Source(string text, double confidence) => Evidence.Quote(Text.IndexOf(text, StringComparison.Ordinal), text.Length, "test", confidence)!;
}
