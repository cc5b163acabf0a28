using CareerHub.Cv;
using CareerHub.CvProof.Pages;
using CareerHub.CvProof.People;
using CareerHub.Parsing;
using CareerHub.Parsing.Documents;

namespace CareerHub.Pdf.Tests;

/// <summary>The templates on a few of the people of the proof; <c>eng/bench.sh cv-proof</c> takes all of them, on both papers.</summary>
public sealed class CvPagesTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private static readonly CvTemplates Engine = new();

    public static TheoryData<string> Templates => [.. Engine.Templates];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task RenderAsync_Template_HasEverythingInOrderForTwoReadersAndNothingOnTopOfAnother(string template)
    {
        foreach (Person person in People("graduate", "german", "full", "nine-jobs", "hebrew", "japanese"))
        {
            CvDocument document = person.Document();
            byte[] pdf = await PdfAsync(document, template);
            DocumentText read = (await new DocumentReader().ReadAsync(new MemoryStream(pdf))).Document!;

            PageCheck check = PageCheck.Of(document, read);

            Assert.Empty(check.Missing);
            Assert.Empty(PageCheck.MissingIn(document, await Poppler.ReadTextAsync(pdf), read));
            Assert.DoesNotContain(check.Faults, fault => fault.Kind is PageFaultKind.Overlap or PageFaultKind.Outside or PageFaultKind.Empty);
        }
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("plain")]
    public async Task RenderAsync_TemplateForMachines_KeepsNameContactEmployersTitlesAndDates(string template)
    {
        foreach (Person person in People("graduate", "german"))
        {
            CvDocument document = person.Document();

            RoundTripReport report = await new RoundTrip(Engine, fixture.Renderer, new ResumeParser()).RunAsync(document, template);

            Assert.DoesNotContain(report.Lost, field => field.Field is "name" or "email" or "phone" or "experience.title" or "experience.organization" or "education.title" or "education.organization"
                || field.Field.EndsWith(".date", StringComparison.Ordinal));
            Assert.InRange(report.Share, 0.95, 1);
        }
    }

    private static IEnumerable<Person> People(params string[] ids) => Everyone.All.Where(person => ids.Contains(person.Id));

    private async Task<byte[]> PdfAsync(CvDocument document, string template) => await fixture.RenderAsync(Engine.Render(document, template), document.Style.Paper);
}
