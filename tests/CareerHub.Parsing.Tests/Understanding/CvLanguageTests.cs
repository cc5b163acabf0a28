using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Import;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Parsing.Tests.Understanding;

/// <summary>What the parser makes of the headings and dates that CVs have in each language that it reads.</summary>
public class CvLanguageTests
{
    private static readonly Profile Person = new()
    {
        UserId = Ulid.NewUlid(),
        FullName = "Anna Kowalska",
        Email = "anna@example.org",
        Summary = "A person with a text.",
        Experiences =
        [
            new Experience { Position = "Manager", CompanyName = "Nordwind GmbH", Start = PartialDate.OfMonth(2021, 3), End = PartialDate.Present },
            new Experience { Position = "Consultant", CompanyName = "Brightwater Ltd", Start = PartialDate.OfMonth(2018, 8), End = PartialDate.OfMonth(2021, 2) },
            new Experience { Position = "Analyst", CompanyName = "Seaview Inc", Start = PartialDate.OfYear(2015), End = PartialDate.OfYear(2017) },
        ],
        Projects = [new Project { Name = "Bridge" }],
        Education = [new Education { Degree = "BSc", Institution = "University of Leeds", End = PartialDate.OfYear(2014) }, new Education { Kind = EducationKind.Training, Degree = "First aid" }],
        Skills = [new Skill { Name = "C#" }],
        Certifications = [new Certification { Name = "PRINCE2" }],
        Achievements = [new Achievement { Title = "Prize" }],
        Publications = [new Publication { Name = "On bridges" }],
        Volunteering = [new VolunteerExperience { Position = "Medic" }],
        Languages = [new Language { Name = "English" }],
        Interests = [new Interest { Name = "Chess" }],
        References = [new ProfileReference { Name = "Jo Doe" }],
    };

    private static readonly Dictionary<string, SectionKind> Kinds = new()
    {
        ["profile"] = SectionKind.Summary,
        ["experience"] = SectionKind.Work,
        ["projects"] = SectionKind.Projects,
        ["education"] = SectionKind.Education,
        ["training"] = SectionKind.Training,
        ["skills"] = SectionKind.Skills,
        ["certificates"] = SectionKind.Certificates,
        ["awards"] = SectionKind.Awards,
        ["publications"] = SectionKind.Publications,
        ["volunteering"] = SectionKind.Volunteer,
        ["languages"] = SectionKind.Languages,
        ["interests"] = SectionKind.Interests,
        ["references"] = SectionKind.References,
    };

    public static TheoryData<string> Languages => ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Headings_OfACv_AreKnownAsWhatTheyAre(string language)
    {
        CvDocument document = Document(language);

        Assert.Equal(13, document.Sections.Count);
        Assert.All(document.Sections, section => Assert.Equal((section.Heading, Kinds[section.Key]), (section.Heading, HeadingWords.All.Exact(section.Heading))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Dates_OfACvAsText_AreReadBack(string language)
    {
        using var text = new MemoryStream();
        await new CvExporter(new CvTemplates()).ExportAsync(Document(language), "classic", CvFormat.Text, text);
        text.Position = 0;

        ParseResult result = await new ResumeParser().ParseAsync(text);

        Assert.Equal(
            [("Manager", "2021-03", "present"), ("Consultant", "2018-08", "2021-02"), ("Analyst", "2015", "2017")],
            result.Draft.Experiences.Select(job => (job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task OpenDates_OfACvAsText_AreReadBack(string language)
    {
        Profile open = Person with
        {
            Experiences =
            [
                new Experience { Position = "Manager", CompanyName = "Nordwind GmbH", Start = PartialDate.OfMonth(2021, 5) },
                new Experience { Position = "Consultant", CompanyName = "Brightwater Ltd", Start = PartialDate.OfYear(2018) },
                new Experience { Position = "Analyst", CompanyName = "Seaview Inc", End = PartialDate.OfYear(2017) },
                new Experience { Position = "Clerk", CompanyName = "Hillside Inc", End = PartialDate.OfMonth(2012, 10) },
            ],
        };
        using var text = new MemoryStream();
        await new CvExporter(new CvTemplates()).ExportAsync(CvDocument.Create(open, new CvVersion { Name = "CV", Language = language }, Audience.Owner)!, "classic", CvFormat.Text, text);
        text.Position = 0;

        ParseResult result = await new ResumeParser().ParseAsync(text);

        Assert.Equal(
            [("Manager", "2021-05", null), ("Consultant", "2018", null), ("Analyst", null, "2017"), ("Clerk", null, "2012-10")],
            result.Draft.Experiences.Select(job => (job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
    }

    private static CvDocument Document(string language) => CvDocument.Create(Person, new CvVersion { Name = "CV", Language = language }, Audience.Owner)!;
}
