using CareerHub.Core.Tests.Import;
using CareerHub.Cv;
using CareerHub.Import;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv;

public class RoundTripTests
{
    [Fact]
    public async Task RunAsync_ParserThatMissesSomething_SaysWhat()
    {
        var draft = new ProfileDraft
        {
            FullName = Text("KWAME BOATENG"),
            Email = Text("kwame.boateng@example.com"),
            Phone = Text("07700 900417"),
            Experiences = [new DraftExperience
            {
                Position = Text("Healthcare assistant"), CompanyName = Text("Leeds"), Start = Quoted.Find(PartialDate.OfMonth(2023, 6), "6/2023"), End = Quoted.Find(PartialDate.OfYear(2024), "2024"),
                Responsibilities = [Text("Nights on a ward of 28 beds")],
            }],
            Education = [new DraftEducation { Degree = Text("BSc"), FieldOfStudy = Text("Adult nursing"), Institution = Text("University of the Aire") }],
            Languages = [new DraftLanguage { Name = Text("Twi"), Fluency = Text("native") }],
        };
        var trip = new RoundTrip(new CvTemplates(), new Renderer(), new Parser(draft));

        RoundTripReport report = await trip.RunAsync(CvDocument.Create(SampleProfiles.Short, CvVersion.Default(SampleProfiles.Short), Audience.Owner)!, CvTemplates.Classic);

        Assert.Equal(
            [
                "headline: Nursing student", "contact: +44 7700 900417", "experience.organization: St Brannoc’s Hospital", "experience.date: 2024-08", "experience.point: Trained two new colleagues",
                "education.date: 2024-09", "skills: Phlebotomy", "skills: Manual handling", "skills: British Sign Language, level 1", "languages.title: English",
            ],
            report.Fields.Where(field => !field.IsFound).Select(field => $"{field.Field}: {field.Value}"));
        Assert.Equal((9, 19), (report.Found, report.Fields.Count));
        Assert.Equal(9 / 19.0, report.Share);
    }

    private static Sourced<string> Text(string value) => Quoted.Text(value);

    private sealed class Renderer : IPdfRenderer
    {
        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default) =>
            Task.FromResult(new RenderedPdf(System.Text.Encoding.UTF8.GetBytes(html), 1, []));
    }

    private sealed class Parser(ProfileDraft draft) : IResumeParser
    {
        public Task<ParseResult> ParseAsync(Stream document, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ParseResult { Draft = new StreamReader(document).ReadToEnd().Contains("Kwame Boateng", StringComparison.Ordinal) ? draft : new ProfileDraft(), Findings = [], Text = "x" });
    }
}
