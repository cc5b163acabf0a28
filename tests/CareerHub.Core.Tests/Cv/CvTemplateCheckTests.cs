using System.Text;
using CareerHub.Cv;
using CareerHub.Cv.Internal;

namespace CareerHub.Core.Tests.Cv;

public class CvTemplateCheckTests
{
    public static TheoryData<string> Names => [.. new CvTemplates().Templates];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RunAsync_TemplateOfOurs_LosesNothing(string name)
    {
        CvTemplateReport report = await new CvTemplateCheck(new CvTemplates()).RunAsync(name);

        Assert.Equal(name, report.Template);
        Assert.All(report.Cases, one => Assert.Empty(one.Lost));
        Assert.All(report.Cases, one => Assert.Empty(one.Problems));
        Assert.True(report.IsSound);
        Assert.Equal(11, report.Cases.Count);
        Assert.Equal(1, report.Cases.Single(one => one.Name == "nothing but a name").Shown);
        Assert.InRange(report.Cases.Single(one => one.Name == "every field").Shown, 60, 120);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void CvTemplate_OfOurs_WorksStrictly(string name) =>
        Assert.Empty(CvTemplateTrial.Errors(new CvTemplates().All.Single(template => template.Id == name)));

    [Fact]
    public async Task RunAsync_TemplateThatLosesDates_SaysWhich()
    {
        CvTemplateCase found = await CaseAsync("every field", html => html.Replace("Mar 2019", "", StringComparison.Ordinal));

        Assert.Equal(["Mar 2019"], found.Lost);
        Assert.Empty(found.Problems);
    }

    [Theory]
    [InlineData("<h1", "<h3", "The page has 0 h1 elements instead of 1.")]
    [InlineData("lang=\"en\"", "lang=\"xx\"", "The html element has no lang=\"en\".")]
    [InlineData("<main>", "<main><script src='data:,'></script>", "The page has a script element.")]
    [InlineData("<main>", "<main onclick=x>", "An element has the script attribute onclick.")]
    [InlineData("<main>", "<main><img alt='' src=https://example.org/a.png>", "The attribute src loads something from elsewhere.")]
    [InlineData("<main>", "<main><img src='data:image/png;base64,AA'>", "A picture has no alt text.")]
    [InlineData("</style>", "b{background:url( 'https://example.org')}</style>", "A style loads something from elsewhere.")]
    public async Task RunAsync_FaultOfTheMarkup_IsAProblem(string sound, string fault, string problem)
    {
        CvTemplateCase found = await CaseAsync("every field", html => html.Replace(sound, fault, StringComparison.Ordinal));

        Assert.Equal([problem], found.Problems);
    }

    [Fact]
    public async Task RunAsync_Renderer_TellsPagesAndGlyphs()
    {
        CvTemplateReport report = await new CvTemplateCheck(new CvTemplates(), new Printer()).RunAsync(CvTemplates.Classic);

        Assert.All(report.Cases, one => Assert.Equal(3, one.PageCount));
        Assert.All(report.Cases, one => Assert.Equal([new Rune('x')], one.MissingCharacters));
    }

    private static async Task<CvTemplateCase> CaseAsync(string name, Func<string, string> change)
    {
        CvTemplateReport report = await new CvTemplateCheck(new Changed(change)).RunAsync(CvTemplates.Classic);
        Assert.False(report.IsSound);
        return report.Cases.Single(one => one.Name == name);
    }

    private sealed class Changed(Func<string, string> change) : ICvTemplateEngine
    {
        private readonly CvTemplates templates = new();

        public IReadOnlyList<CvTemplate> All => templates.All;

        public IReadOnlyList<string> Templates => templates.Templates;

        public string Render(CvDocument document, string templateName) => change(templates.Render(document, templateName));
    }

    private sealed class Printer : IPdfRenderer
    {
        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default) =>
            Task.FromResult(new RenderedPdf([], 3, [new Rune('x')]));
    }
}
