using System.Text;
using CareerHub.Cv;
using CareerHub.Pdf.Internal;

namespace CareerHub.Pdf.Tests.Structure;

/// <summary>PDF/UA-1 in what we make of ordinary HTML; and that each check fails on what is wrong.</summary>
public sealed class StructureTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private const string Picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private const string Cv = $$"""
        <!DOCTYPE html><html lang="en"><head><title>CV</title><style>
        @page { margin: 20mm; @bottom-left { content: "Name" } @bottom-right { content: counter(page) } }
        html { background: #fee } .faint { opacity: .5 } .gone { list-style: none } .flex { display: flex } .deco { background: linear-gradient(red, blue); box-shadow: 0 0 3px red }
        .points li::marker { content: "– " } .before::before { content: "» " } body { font-family: Lato } .cff { font-family: "EB Garamond" } .turn { transform: rotate(2deg) }
        </style></head><body><header><h1>Name <small>MSc</small></h1><img alt="Portrait" width="20" height="20" src="{{Picture}}"><img alt="" width="9" height="9" src="{{Picture}}"></header>
        <main><section><h2>Work</h2><article class="deco"><h3>Nurse</h3><p>Text <em>em</em> <strong>strong</strong> <time>2019</time> عربي 漢字 <span lang="es">hola</span></p>
        <ul class="points"><li>plain <a href="https://example.org/">link</a> more<li>one<ul><li>nested</ul><li><p>a</p><p>b</p></ul><ul class="gone"><li>none<li class="flex"><span>a</span><span>b</span></ul></article></section>
        <aside class="turn"><nav><a href="mailto:a@b.example">mail</a> <a href="tel:+41555550123">call</a> <a href="#x">there</a></nav><blockquote>said</blockquote></aside>
        <p class="faint" id="x">half <b>seen</b> <a href="https://example.org/faint">faint link</a></p><table><caption>Levels</caption><thead><tr><th>Language<th>Level<tbody><tr><td>German<td>C2</table>
        <svg width="20" height="20" role="img" aria-label="Star"><circle cx="9" cy="9" r="5"/></svg><svg width="20" height="20" aria-hidden="true"><circle cx="9" cy="9" r="5"/></svg>
        <p aria-hidden="true">decoration</p><hr><h2 class="cff before">Education</h2><dl><dt>2001<dd>School</dl><p style="break-before: page">Next page</p></main></body></html>
        """;

    private static readonly PdfOptions Options = new() { Attachments = [new PdfAttachment("resume.json", "application/json", "Data", "{}"u8.ToArray())] };

    /// <summary>A change that is wrong in each way; those without one are shown wrong by what Chromium prints, or by another document.</summary>
    public static TheoryData<string, string, string> Damages => new()
    {
        { "01-007", "/Marked true", "/Suspects true" },
        { "02-001", "/S /Art", "/S /Arx" },
        { "02-004", "/Em /Span", "/LI /Span" },
        { "06-002", "<pdfuaid:part>1<", "<pdfuaid:part>2<" },
        { "06-003", "<dc:title>", "<dc:tixle>" },
        { "07-001", "/DisplayDocTitle", "/DisplayDocTixle" },
        { "07-002", "/DisplayDocTitle true", "/DisplayDocTitle false" },
        { "09-004", "/S /TR", "/S /TX" },
        { "09-005", "/S /LBody", "/S /LBodx" },
        { "11-006", "/Lang (en)", "/Laxg (en)" },
        { "13-004", "/Alt (Portrait)", "/Alx (Portrait)" },
        { "14-002", "/S /H1", "/S /H2" },
        { "14-003", "/S /H2", "/S /H1" },
        { "14-007", "/S /H3", "/S /H\n" },
        { "15-003", "/Scope /", "/Scoxe /" },
        { "20-001", "/MarkInfo", "/OCProperties" },
        { "21-001", "/UF (resume", "/UX (resume" },
        { "26-001", "/Info ", "/Encrypt 1 0 R /Info " },
        { "28-012", "/Contents (a@b.example)", "/Contexts (a@b.example)" },
        { "28-008", "/Tabs /S", "/Taxs /S" },
        { "28-009", "/Tabs /S", "/Tabs /R" },
        { "28-011", "/Type /OBJR", "/Type /OBJX" },
        { "30-001", "/Subtype /Form", "/Ref 1 /Subtype /Form" },
        { "31-005", "/CIDToGIDMap", "/CIDToGIXMap" },
        { "31-009", "/FontFile2", "/FontFixe2" },
        { "31-027", "/ToUnicode", "/ToUnixode" },
        { "10-001", "/ToUnicode", "/ToUnixode" },
        { "outline", "/First ", "/Fixst " },
    };

    [Fact]
    public async Task Document_OfEveryKindOfElement_HasNoProblem()
    {
        var pdf = await fixture.Renderer.RenderAsync(Cv, Options);

        Assert.Empty(AccessibilityChecks.Problems(pdf.Content));
    }

    [Fact]
    public async Task Document_ReadByAnother_HasItsElementsInOrder()
    {
        var text = await Poppler.StructureAsync((await fixture.Renderer.RenderAsync(Cv, Options)).Content);

        Assert.Contains("LI (block)\n            Lbl (block)", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        string[] inOrder = ["\"Name \"", "\"Work\"", "\"Nurse\"", "\"plain \"", "\"link\"", "\"nested\"", "\"mail\"", "\"half \"", "\"German\"", "\"Next page\""];
        var places = inOrder.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("decoration", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Check_OfADamagedDocument_FindsTheProblem(string id, string right, string wrong)
    {
        var pdf = Encoding.Latin1.GetString((await fixture.Renderer.RenderAsync(Cv, Options)).Content);
        Assert.Contains(right, pdf, StringComparison.Ordinal);

        var problems = AccessibilityChecks.Problems(DamagedPdf.Of(pdf, right, wrong));

        Assert.Contains(problems, problem => problem.StartsWith(id + ": ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_OfWhatChromiumPrints_FindsWhatWeMend()
    {
        var session = await ChromiumSession.StartAsync(Browser.Path, TimeSpan.FromMinutes(1), TimeProvider.System);
        var page = await session.TakePageAsync();
        var printed = await page.PrintAsync(ConfinedHtml.Wrap(Cv, Options));
        await session.CloseAsync();

        var ids = AccessibilityChecks.Problems(printed).Select(problem => problem.Split(':')[0]).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["01-005", "02-001", "06-001", "06-002", "06-003", "09-005", "28-012"], ids);
    }

    [Theory]
    [InlineData("<html lang=en><title>t</title><p>\U000F8FF0", "31-030")]
    [InlineData("<html lang=en><title>t</title><h1>One</h1><h3>Three</h3>", "14-003")]
    [InlineData("<html lang=en><title>t</title><h2>Two</h2>", "14-002")]
    [InlineData("<html lang=en><title>t</title><img src='" + Picture + "'>", "13-004")]
    [InlineData("<html lang=en><p>No title", "06-003")]
    public async Task Document_ThatIsNotAccessible_DoesNotSayItIs(string html, string id)
    {
        var problems = AccessibilityChecks.Problems(await fixture.RenderAsync(html));

        Assert.Contains(problems, problem => problem.StartsWith(id + ": ", StringComparison.Ordinal));
        Assert.Contains("06-002: no pdfuaid:part", problems);
    }
}
