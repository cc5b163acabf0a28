using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerHub.Cv;

namespace CareerHub.Pdf.Tests;

/// <summary>What is in the PDF of an ordinary document.</summary>
public sealed partial class ChromiumPdfRendererDocumentTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private const string Cv = """
        <!DOCTYPE html>
        <html lang="de-CH">
        <head><meta charset="utf-8"><title>Lebenslauf Jana Küng</title><style>@page { margin: 30mm } body { margin: 0 } h1 { margin: 0 }</style></head>
        <body><h1>Jana Küng</h1><h2>Berufserfahrung</h2><h3>Pflegefachfrau</h3><p>Spital Wil, 2019–2023</p><h2>Ausbildung</h2></body>
        </html>
        """;

    [Fact]
    public async Task RenderAsync_Cv_HoldsItsText()
    {
        var text = await Poppler.TextAsync(await fixture.RenderAsync(Cv));

        Assert.Contains("Jana Küng", text, StringComparison.Ordinal);
        Assert.Contains("Spital Wil, 2019–2023", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_Cv_IsTaggedWithTitleAndLanguage()
    {
        var pdf = await fixture.RenderAsync(Cv);

        var info = await Poppler.InfoAsync(pdf);
        Assert.Equal("yes", info["Tagged"]);
        Assert.Equal("Lebenslauf Jana Küng", info["Title"]);
        Assert.Equal("no", info["JavaScript"]);
        Assert.Contains("/Lang (de-CH)", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_LongDocument_CountsItsPages()
    {
        var pdf = await fixture.Renderer.RenderAsync(string.Concat(Enumerable.Repeat("<p style='break-after: page'>Page", 99)) + "<p>Last", new PdfOptions());

        Assert.Equal(100, pdf.PageCount);
        Assert.Equal("100", (await Poppler.InfoAsync(pdf.Content))["Pages"]);
    }

    [Fact]
    public async Task RenderAsync_Headings_BecomeTheOutline()
    {
        var pdf = Encoding.Latin1.GetString(await fixture.RenderAsync("<html lang=en><title>t</title><h1>One</h1><h2>Two</h2><h2>Three</h2>"));

        Assert.Contains("/Type /Outlines", pdf, StringComparison.Ordinal);
        Assert.All(["One", "Two", "Three"], heading => Assert.Contains($"/Title ({heading})\n/Dest [", pdf, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PaperSize.A4, 595.28, 841.89)]
    [InlineData(PaperSize.Letter, 612, 792)]
    public async Task RenderAsync_PaperSize_IsThatOfTheOptions(PaperSize paper, double width, double height)
    {
        const string wantsA5 = "<style>@page { size: A5 landscape } @page wide { size: A3 } .w { page: wide }</style><p>a<p class=w>b";

        var size = (await Poppler.InfoAsync(await fixture.RenderAsync(wantsA5, paper)))["Page size"].Split(' ');

        Assert.Equal(width, double.Parse(size[0], CultureInfo.InvariantCulture), 1.0);
        Assert.Equal(height, double.Parse(size[2], CultureInfo.InvariantCulture), 1.0);
    }

    [Theory]
    [InlineData("@page { margin: 30mm }", 85.04)]
    [InlineData("@page { margin: 0 }", 0)]
    [InlineData("", 28.35)]
    public async Task RenderAsync_Margin_IsThatOfTheDocument(string rule, double points)
    {
        var pdf = await fixture.RenderAsync($"<style>{rule} body {{ margin: 0 }}</style>Left");

        var left = FirstWord().Match(await Poppler.WordsAsync(pdf)).Groups[1].Value;
        Assert.Equal(points, double.Parse(left, CultureInfo.InvariantCulture), 1.0);
    }

    [Fact]
    public async Task RenderAsync_EmbeddedFont_IsUsed()
    {
        // Not installed under this name: the PDF has a second font only if the document's own was loaded.
        var font = Convert.ToBase64String(await File.ReadAllBytesAsync(FontFile.AnyTrueType()));
        var html = $"<style>@font-face {{ font-family: Own; src: url(data:font/ttf;base64,{font}) }} .own {{ font-family: Own }}</style><p class=own>Inlined";

        var fonts = await Poppler.FontsAsync(await fixture.RenderAsync(html));

        Assert.Contains(FontFile.PostScriptName, fonts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_EmbeddedImage_IsDrawn()
    {
        const string image = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='20'%3E%3Ctext y='15'%3EDrawn%3C/text%3E%3C/svg%3E";

        Assert.Contains("Drawn", await Poppler.TextAsync(await fixture.RenderAsync($"<img src=\"{image}\">")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_ByteOrderMarkFirst_DoesNotMoveTheHead()
    {
        var pdf = await fixture.RenderAsync("\uFEFF<html lang=fr><head><title>Titre</title></head><body><p>Texte");

        Assert.Equal("Titre", (await Poppler.InfoAsync(pdf))["Title"]);
        Assert.Contains("/Lang (fr)", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_TextAboutPragmas_IsUnchanged()
    {
        var text = await Poppler.TextAsync(await fixture.RenderAsync("<p>Wrote the http-equiv chapter, HTTP-EQUIV=refresh included"));

        Assert.Contains("Wrote the http-equiv chapter, HTTP-EQUIV=refresh included", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_ManyAtOnce_EachGetsItsOwn()
    {
        var pdfs = await Task.WhenAll(Enumerable.Range(100, 20).Select(n => fixture.RenderAsync($"<title>t</title><p>Number {n}")));

        for (var i = 0; i < pdfs.Length; i++)
        {
            Assert.Equal($"Number {100 + i}", (await Poppler.TextAsync(pdfs[i])).Trim());
        }
    }

    [Fact]
    public async Task RenderAsync_AfterADocumentWithItsOwnPolicy_IsStyledAsBefore()
    {
        await fixture.RenderAsync("<meta http-equiv=Content-Security-Policy content=\"style-src 'none'\"><p>Strict");
        for (var i = 0; i < 3; i++)
        {
            var text = await Poppler.TextAsync(await fixture.RenderAsync("<style>.x { display: none }</style><p class=x>Hidden</p><p>Shown"));
            Assert.Equal("Shown", text.Trim());
        }
    }

    [GeneratedRegex(@"<word xMin=""([\d.]+)""")]
    private static partial Regex FirstWord();
}
