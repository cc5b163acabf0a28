using System.Text;
using CareerHub.Cv;

namespace CareerHub.Pdf.Tests;

/// <summary>Characters that no font has are told, never only printed as boxes. Those here are in the private planes, or no characters at all.</summary>
public sealed class ChromiumPdfRendererMissingTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    [Theory]
    [InlineData("<p>All of this has a glyph: é ß Ω Ж", "")]
    [InlineData("<p>One\U000F8FF0 alone", "F8FF0")]
    [InlineData("<p>\U000F8FF0 <b>\U000F8FF1</b> \U000F8FF2 twice \U000F8FF0", "F8FF0 F8FF1 F8FF2")]
    [InlineData("<p>Of references &#xF8FF3; and of styles <style>.x::after { content: '\\F8FF4' }</style><i class=x></i>", "F8FF3 F8FF4")]
    [InlineData("<p style='font-family: Inter'>a\U000F8FF5<p style='font-family: \"EB Garamond\"'>b\U000F8FF6", "F8FF5 F8FF6")]
    [InlineData("<p style='opacity: .5'>Half \U000F8FF7", "F8FF7")]
    [InlineData("<p>Nothing to see: soft\u00ADhyphen, zero\u200Bwidth, joiner\u200D, mark\uFEFF", "")]
    [InlineData("<p style='display: none'>\U000F8FF8</p>Not shown", "")]
    [InlineData("<style>@page { @bottom-center { content: 'Name \U000F8FF9' } }</style><p>Name \U000F8FF9", "F8FF9")]
    [InlineData("<style>@page { @bottom-center { content: 'Only here \U000F8FFA' } }</style><p>Page", "FFFD")]
    public async Task RenderAsync_CharactersWithoutAGlyph_AreNamed(string html, string missing)
    {
        var pdf = await fixture.Renderer.RenderAsync(html, new PdfOptions());

        Assert.Equal(missing, string.Join(' ', pdf.MissingCharacters.Select(rune => rune.Value.ToString("X", null))));
    }

    [Fact]
    public async Task RenderAsync_CharactersWithoutAGlyph_AreNotAccessible()
    {
        var pdf = await fixture.RenderAsync("<html lang=en><title>t</title><p>\U000F8FF0");

        Assert.DoesNotContain("pdfuaid:part", await Poppler.MetadataAsync(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_CharactersWithoutAGlyph_LeaveNoTraceOfTheSearch()
    {
        var pdf = await fixture.Renderer.RenderAsync("<html lang=en><title>t</title><style>@page { @bottom-center { content: 'Foot' } }</style><p>a\U000F8FF0b", new PdfOptions());

        var text = await Poppler.TextAsync(pdf);
        Assert.Contains("Foot", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\U0010FFFE", text, StringComparison.Ordinal);
        Assert.Equal(1, pdf.PageCount);
        Assert.Equal([new Rune(0xF8FF0)], pdf.MissingCharacters);
    }
}
