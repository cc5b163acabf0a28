using CareerHub.Core.Tests.Import;
using CareerHub.Cv;
using CareerHub.Import;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv;

public class RoundTripTests
{
    private static readonly ProfileDraft Draft = new()
    {
        FullName = Text("KWAME BOATENG"),
        Email = Text("kwame.boateng@example.com"),
        Phone = Text("07700 900417"),
        Location = new DraftPlace { City = Text("Leeds"), Country = Text("United Kingdom") },
        Experiences =
        [
            new DraftExperience { Position = Text("Night porter"), Start = Quoted.Find(PartialDate.OfMonth(2024, 8), "8/2024") },
            new DraftExperience
            {
                Position = Text("Healthcare assistant"), CompanyName = Text("Leeds"), Start = Quoted.Find(PartialDate.OfMonth(2023, 6), "6/2023"), End = Quoted.Find(PartialDate.OfYear(2024), "2024"),
                Responsibilities = [Text("Nights on a ward of 28 beds")],
            },
        ],
        Education = [new DraftEducation { Degree = Text("BSc"), FieldOfStudy = Text("Adult nursing"), Institution = Text("University of the Aire") }],
        Languages = [new DraftLanguage { Name = Text("Twi"), Fluency = Text("native") }],
    };

    [Fact]
    public async Task RunAsync_ParserThatMissesSomething_SaysWhat()
    {
        RoundTripReport report = await RunAsync(SampleProfiles.Short, Draft);

        // The end of the job was found, but at another one.
        Assert.Equal(
            [
                "headline: Nursing student", "phone: +44 7700 900417", "experience.organization: St Brannoc’s Hospital", "experience.place: Leeds", "experience.date: 2024-08", "experience.point: Trained two new colleagues",
                "education.date: 2024-09", "education.date: present", "skills.name: Phlebotomy", "skills.name: Manual handling", "skills.name: British Sign Language, level 1", "languages.name: English",
            ],
            report.Lost.Select(field => $"{field.Field}: {field.Value}"));
        Assert.Equal((11, 23), (report.Found, report.Fields.Count));
        Assert.Equal(11 / 23.0, report.Share);
    }

    [Fact]
    public async Task RunAsync_SectionWithoutATitle_IsNoFactThatCouldBeLost()
    {
        Profile profile = SampleProfiles.Short with { CustomSections = [new CustomSection { Content = "12 Mill Lane" }, new CustomSection { Title = "Hobbies", Content = "Fell running" }] };

        RoundTripReport report = await RunAsync(profile, Draft);

        Assert.Equal(["Hobbies", "Fell running"], report.Fields.Where(field => field.Field.StartsWith("custom.", StringComparison.Ordinal)).Select(field => field.Value));
    }

    [Fact]
    public async Task RunAsync_ParserThatMissesSomething_SaysWhatHelps()
    {
        RoundTripReport report = await RunAsync(SampleProfiles.Short, Draft);

        Assert.Equal(
            [
                ("headline", 1, "The headline “Nursing student” was not found again. Keep it to one line under the name: a job title or a field of work."),
                ("phone", 1, "The telephone number “+44 7700 900417” was not found again. Write it in digits with the country's code, such as +44 20 7946 0000."),
                ("experience.organization", 1, "The name “St Brannoc’s Hospital” of “Healthcare assistant” was not found again. Write it as the organisation does, alone between title and place, without a remark."),
            ],
            report.Advice.Take(3).Select(one => (one.Field, one.Lost, one.Text)));
        Assert.Contains("3 skills were not found again, the first of them “Phlebotomy”. Name each in one to three words; a comma within one makes two of it.", report.Advice.Select(one => one.Text));
    }

    [Fact]
    public async Task RunAsync_ParserThatMissesEverything_HasAdviceForEveryField()
    {
        RoundTripReport report = await RunAsync(SampleProfiles.Full, new ProfileDraft());

        Assert.Equal(0, report.Found);
        Assert.Equal(
            [
                "name", "headline", "place", "country", "email", "phone", "link", "summary",
                "experience.title", "experience.organization", "experience.place", "experience.date", "experience.link", "experience.text", "experience.point", "experience.technology",
                "projects.title", "projects.organization", "projects.role", "projects.date", "projects.text", "projects.point", "projects.technology", "projects.link",
                "education.title", "education.organization", "education.grade", "education.date", "education.text", "skills.group", "skills.name",
                "certificates.title", "certificates.organization", "certificates.number", "certificates.date", "certificates.expires", "certificates.link",
                "awards.title", "awards.organization", "awards.date", "awards.text", "awards.link", "publications.title", "publications.organization", "publications.date", "publications.link",
                "volunteering.title", "volunteering.organization", "volunteering.date", "languages.name", "languages.fluency", "interests.name", "interests.keyword",
                "custom.title", "custom.text", "references.name", "references.text",
            ],
            report.Advice.Select(one => one.Field));
        Assert.All(report.Advice, one => Assert.Matches("not found again.* [A-Z].+\\.$", one.Text));
    }

    [Fact]
    public async Task RunAsync_OptionsWithAnAttachment_RendersWithoutIt()
    {
        var renderer = new Renderer();
        var options = new PdfOptions { PaperSize = PaperSize.Letter, Attachments = [new PdfAttachment("resume.json", "application/json", "JSON Resume", new byte[] { 1 })] };

        await new RoundTrip(new CvTemplates(), renderer, new Parser(Draft)).RunAsync(Document(SampleProfiles.Short), CvTemplates.Classic, options);

        Assert.Equal(PaperSize.Letter, renderer.Options?.PaperSize);
        Assert.Empty(renderer.Options!.Attachments);
    }

    [Fact]
    public void Compare_TextsThatBecameOne_AreFound()
    {
        Profile profile = SampleProfiles.Short with { Experiences = [new Experience { Position = "Porter", Description = "Carries.\nAnd fetches." }], Summary = "First.\nSecond." };
        var draft = new ProfileDraft { Summary = Text("First. Second."), Experiences = [new DraftExperience { Position = Text("Porter"), Description = Text("Carries. And fetches.") }] };

        RoundTripReport report = RoundTrip.Compare(Document(profile), Read(draft));

        Assert.Equal([true, true, true, true], report.Fields.Where(field => field.Field is "summary" or "experience.text").Select(field => field.IsFound));
    }

    [Theory]
    [InlineData("C#", "C")]
    [InlineData("C++", "C#")]
    public void Compare_SignsThatTellSkillsApart_Count(string shown, string read)
    {
        Profile profile = SampleProfiles.Short with { Skills = [new Skill { Name = shown }] };

        RoundTripField skill = RoundTrip.Compare(Document(profile), Read(new ProfileDraft { Skills = [new DraftSkill { Name = Text(read) }] })).Fields.Single(field => field.Field == "skills.name");

        Assert.False(skill.IsFound);
    }

    [Fact]
    public void Compare_EntryWithAnEmployerOnly_IsFoundUnderItsTitle()
    {
        Profile profile = SampleProfiles.Short with { Experiences = [new Experience { CompanyName = "Corner Shop" }] };

        RoundTripField field = RoundTrip.Compare(Document(profile), Read(new ProfileDraft { Experiences = [new DraftExperience { CompanyName = Text("Corner shop") }] })).Fields.Single(field => field.Field == "experience.title");

        Assert.True(field.IsFound);
    }

    private static Task<RoundTripReport> RunAsync(Profile profile, ProfileDraft draft) =>
        new RoundTrip(new CvTemplates(), new Renderer(), new Parser(draft)).RunAsync(Document(profile), CvTemplates.Classic);

    private static CvDocument Document(Profile profile) => CvDocument.Create(profile, CvVersion.Default(profile) with { Selection = CvSelection.Everything }, Audience.Owner)!;

    private static ParseResult Read(ProfileDraft draft) => new() { Draft = draft, Findings = [], Text = "x" };

    private static Sourced<string> Text(string value) => Quoted.Text(value);

    private sealed class Renderer : IPdfRenderer
    {
        public PdfOptions? Options { get; private set; }

        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default)
        {
            Options = options;
            return Task.FromResult(new RenderedPdf(System.Text.Encoding.UTF8.GetBytes(html), 1, []));
        }
    }

    private sealed class Parser(ProfileDraft draft) : IResumeParser
    {
        public Task<ParseResult> ParseAsync(Stream document, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(Read(new StreamReader(document).ReadToEnd().Contains("<h1", StringComparison.Ordinal) ? draft : new ProfileDraft()));
    }
}
