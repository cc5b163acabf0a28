using CareerHub.Cv;

namespace CareerHub.Core.Tests.Cv;

public class CvComparisonTests
{
    private static readonly Ulid First = Ulid.NewUlid(), Second = Ulid.NewUlid(), Third = Ulid.NewUlid(), Own = Ulid.NewUlid();

    private static readonly CvDocument Left = new()
    {
        Language = "en",
        Title = "Ann Lee",
        Name = "Ann Lee",
        Headline = "Nurse",
        Contacts = [new CvContact(CvContactKind.Email, "ann@example.org", "mailto:ann@example.org"), new CvContact(CvContactKind.Phone, "+41 1", "tel:+411")],
        Sections =
        [
            new CvSection("experience", "Experience", CvSectionLayout.Entries,
            [
                new CvEntry { Id = First, Title = "Head nurse", Organization = "Spital", Points = ["Led 12 people", "Wrote plans"] },
                new CvEntry { Id = Second, Title = "Nurse", Organization = "Clinic" },
            ]),
            new CvSection("skills", "Skills", CvSectionLayout.Groups, [new CvEntry { Title = "Care", Items = ["Wounds", "Dialysis"] }]),
            new CvSection("custom", "Military", CvSectionLayout.Text, [new CvEntry { Id = Own, Paragraphs = ["Medic"] }]),
        ],
    };

    private static CvSection Experience => Left.Sections[0];

    [Fact]
    public void Of_TheSame_HasNoDifferences()
    {
        Assert.True(CvComparison.Of(Left, Left with { ModifiedAt = DateTimeOffset.UnixEpoch.AddYears(9) }).AreEqual);
    }

    [Fact]
    public void Of_PersonContactsAndLook_AreComparedFieldByField()
    {
        CvDocument right = Left with
        {
            Name = "",
            Headline = "Head nurse",
            Contacts = [Left.Contacts[1], new CvContact(CvContactKind.Link, "ann.example", "https://ann.example")],
            Style = new CvStyle { Paper = PaperSize.Letter, Accent = "#0f5f5c", FitPages = 1 },
        };

        Assert.Equal(
            [
                new CvDifference(CvDifferenceKind.OnlyLeft, "basics", null, null, "name", "Ann Lee", null),
                new CvDifference(CvDifferenceKind.Changed, "basics", null, null, "headline", "Nurse", "Head nurse"),
                new CvDifference(CvDifferenceKind.OnlyLeft, "contacts", null, "ann@example.org", null, "ann@example.org", null),
                new CvDifference(CvDifferenceKind.OnlyRight, "contacts", null, "ann.example", null, null, "ann.example"),
                new CvDifference(CvDifferenceKind.Changed, "style", null, null, "paper", "A4", "Letter"),
                new CvDifference(CvDifferenceKind.OnlyRight, "style", null, null, "accent", null, "#0f5f5c"),
                new CvDifference(CvDifferenceKind.OnlyRight, "style", null, null, "fit_pages", null, "1"),
            ],
            CvComparison.Of(Left, right).Differences);
    }

    [Fact]
    public void Of_EntriesChangedMissingAddedAndMoved_AreNamedByTheirKeys()
    {
        CvEntry added = new() { Id = Third, Title = "Trainee", Organization = "School" };
        CvEntry changed = Experience.Entries[0] with { Points = ["Led 14 people", "Wrote plans"], Place = "Bern" };
        CvDocument right = Left with { Sections = [Experience with { Entries = [added, Experience.Entries[1], changed] }, Left.Sections[1], Left.Sections[2]] };

        Assert.Equal(
            [
                new CvDifference(CvDifferenceKind.OnlyRight, "experience", First, "Head nurse", "place", null, "Bern"),
                new CvDifference(CvDifferenceKind.Changed, "experience", First, "Head nurse", "points", "Led 12 people\nWrote plans", "Led 14 people\nWrote plans"),
                new CvDifference(CvDifferenceKind.OnlyRight, "experience", Third, "Trainee", null, null, "Trainee\nSchool"),
                new CvDifference(CvDifferenceKind.Moved, "experience", null, null, "order", "Head nurse\nNurse", "Nurse\nHead nurse"),
            ],
            CvComparison.Of(Left, right).Differences);
    }

    [Fact]
    public void Of_SectionsMissingAddedAndMoved_AreNamedByTheirKeys()
    {
        Ulid another = Ulid.NewUlid();
        CvSection group = Left.Sections[1] with { Heading = "Kenntnisse", Entries = [new CvEntry { Title = "Care", Items = ["Wounds"] }] };
        CvDocument right = Left with
        {
            Sections = [group, Experience, new CvSection("custom", "Licences", CvSectionLayout.Text, [new CvEntry { Id = another, Paragraphs = ["B"] }])],
        };

        Assert.Equal(
            [
                new CvDifference(CvDifferenceKind.Moved, "sections", null, null, "order", "Experience\nSkills", "Kenntnisse\nExperience"),
                new CvDifference(CvDifferenceKind.Changed, "skills", null, null, "heading", "Skills", "Kenntnisse"),
                new CvDifference(CvDifferenceKind.Changed, "skills", null, "Care", "items", "Wounds\nDialysis", "Wounds"),
                new CvDifference(CvDifferenceKind.OnlyLeft, "custom", Own, "Military", null, "Medic", null),
                new CvDifference(CvDifferenceKind.OnlyRight, "custom", another, "Licences", null, null, "B"),
            ],
            CvComparison.Of(Left, right).Differences);
    }
}
