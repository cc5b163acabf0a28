using CareerHub.Cv;
using CareerHub.Pdf.Tests.Templates;

namespace CareerHub.Pdf.Tests;

/// <summary>The same document gives the same bytes, whenever, wherever and after whatever else it is printed.</summary>
public sealed class ChromiumPdfRendererSameBytesTests
{
    /// <summary>With what Chromium numbers or dates by itself: cells of tables, places that links lead to, transparency, footers, fonts of several scripts.</summary>
    private const string Cv = """
        <!DOCTYPE html><html lang="de"><head><title>Lebenslauf</title><style>@page { @bottom-center { content: counter(page) " / " counter(pages) } } body { background: #fee } .o { opacity: .5 }</style></head>
        <body><h1 id="top">Jana Küng</h1><table><tr><th>Sprache<th>Stufe<tr><td>Deutsch<td>C2</table><p class="o">Halb <b>durchsichtig</b>, عربي, 漢字</p>
        <ul><li>Eins <a href="#top">oben</a><li><a href="https://example.org/">Zwei</a></ul><p style="break-before: page">Seite zwei</body></html>
        """;

    private static readonly PdfOptions Options = new()
    {
        Author = "Jana Küng",
        CreatedAt = new DateTimeOffset(2025, 3, 4, 5, 6, 7, TimeSpan.Zero),
        Attachments = [new PdfAttachment("resume.json", "application/json", "Data", "{}"u8.ToArray(), PdfRelationship.Source)],
    };

    [Fact]
    public async Task RenderAsync_EveryTemplateThreeTimesInTwoBrowsers_GivesTheSameBytes()
    {
        var templates = new CvTemplates();
        string[] documents = [Cv, .. templates.Templates.Select(template => templates.Render(CvSamples.Ordinary, template))];
        var pdfs = documents.ToDictionary(document => document, _ => new List<byte[]>());
        for (var browser = 0; browser < 2; browser++)
        {
            await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Timeout = TimeSpan.FromMinutes(1) });
            for (var run = 0; run < 3; run++)
            {
                foreach (var document in documents)
                {
                    pdfs[document].Add((await renderer.RenderAsync(document, Options)).Content);
                }

                await renderer.RenderAsync($"<table><tr><th>Another document<td>{browser} {run}</table>", new PdfOptions());
            }
        }

        Assert.All(pdfs.Values.SelectMany(runs => runs.Select(run => (runs[0], run))), pair => Assert.Equal(pair.Item1, pair.run));
    }

    [Fact]
    public async Task RenderAsync_AnotherDate_GivesOtherBytes()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Timeout = TimeSpan.FromMinutes(1) });

        var first = await renderer.RenderAsync(Cv, Options);
        var second = await renderer.RenderAsync(Cv, Options with { CreatedAt = Options.CreatedAt!.Value.AddSeconds(1) });

        Assert.NotEqual(first.Content, second.Content);
    }
}
