using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Documents;

public class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData(" de-AT ", "de-AT")]
    [InlineData("zh-Hant-TW", "zh-Hant-TW")]
    [InlineData("sl-rozaj-biske-1994", "sl-rozaj-biske-1994")]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("1en", null)]
    [InlineData("en_US", null)]
    [InlineData("en-", null)]
    [InlineData("--", null)]
    [InlineData("portuguese", null)]
    [InlineData("en<script>", null)]
    [InlineData("é", null)]
    [InlineData("aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaaa", null)]
    [InlineData("aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaa-a", null)]
    public void Accept_Stated_IsATagOrNull(string? stated, string? tag) => Assert.Equal(tag, LanguageTag.Accept(stated));

    [Theory]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("not a language", null)]
    public async Task ReadAsync_DocumentStatesALanguage_TakesATagOnly(string stated, string? tag)
    {
        byte[] pdf = PdfBuilder.WithText("Ada").Object(1, $"<</Type/Catalog/Pages 2 0 R/Lang({stated})>>").Build();
        DocumentText html = (await Reading.ReadAsync($"<html lang=\"{stated}\"><body><p>Ada</p></body></html>")).Document!;

        Assert.Equal(tag, PdfAssert.Read(pdf).Document!.Language);
        Assert.Equal(tag, html.Language);
    }
}
