using System.Text;
using CareerHub.Cv;

namespace CareerHub.Pdf.Tests;

/// <summary>What a PDF says of itself, and the files inside it.</summary>
public sealed class ChromiumPdfRendererMetadataTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private const string Cv = "<!DOCTYPE html><html lang=fr><title>Titre</title><h1>Aïcha Benali</h1><p>Infirmière";

    private static readonly PdfOptions Full = new()
    {
        Title = "CV – Aïcha (Benali) <Lyon>",
        Author = "Aïcha Benali",
        Subject = @"C:\ (1)",
        Language = "fr-CA",
        CreatedAt = new DateTimeOffset(2025, 3, 4, 1, 6, 7, TimeSpan.FromHours(2)),
        Attachments =
        [
            new PdfAttachment("résumé.json", "application/json", "Ce que montre ce CV", "{\"basics\":{\"name\":\"Aïcha\"}}"u8.ToArray(), PdfRelationship.Source),
            new PdfAttachment("a (1).txt", "text/plain", "", "Plain"u8.ToArray()),
        ],
    };

    [Fact]
    public async Task RenderAsync_AllOptions_AreInTheInformation()
    {
        var pdf = await fixture.Renderer.RenderAsync(Cv, Full);

        var info = await Poppler.InfoAsync(pdf.Content);
        Assert.Equal("CV – Aïcha (Benali) <Lyon>", info["Title"]);
        Assert.Equal("Aïcha Benali", info["Author"]);
        Assert.Equal(@"C:\ (1)", info["Subject"]);
        Assert.Equal("CareerHub", info["Creator"]);
        Assert.Equal("Mon Mar  3 23:06:07 2025 UTC", info["CreationDate"]);
        Assert.Equal("Mon Mar  3 23:06:07 2025 UTC", info["ModDate"]);
        Assert.Equal("1.7", info["PDF version"]);
        Assert.Contains("/Lang (fr-CA)", Encoding.Latin1.GetString(pdf.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_AllOptions_AreInTheXmp()
    {
        var xmp = await Poppler.MetadataAsync((await fixture.Renderer.RenderAsync(Cv, Full)).Content);

        Assert.Contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">CV – Aïcha (Benali) &lt;Lyon&gt;</rdf:li></rdf:Alt></dc:title>", xmp, StringComparison.Ordinal);
        Assert.Contains("<dc:creator><rdf:Seq><rdf:li>Aïcha Benali</rdf:li></rdf:Seq></dc:creator>", xmp, StringComparison.Ordinal);
        Assert.Contains(@"<dc:description><rdf:Alt><rdf:li xml:lang=""x-default"">C:\ (1)</rdf:li></rdf:Alt></dc:description>", xmp, StringComparison.Ordinal);
        Assert.Contains("<dc:language><rdf:Bag><rdf:li>fr-CA</rdf:li></rdf:Bag></dc:language>", xmp, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2025-03-03T23:06:07Z</xmp:CreateDate>", xmp, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", xmp, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_NoOptions_TakesTitleAndLanguageOfTheDocumentAndSaysNoDate()
    {
        var pdf = await fixture.RenderAsync(Cv);

        var info = await Poppler.InfoAsync(pdf);
        Assert.Equal("Titre", info["Title"]);
        Assert.DoesNotContain("Author", info.Keys);
        Assert.DoesNotContain("CreationDate", info.Keys);
        Assert.Contains("<rdf:li>fr</rdf:li>", await Poppler.MetadataAsync(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("(D:", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_ControlCharactersInTheTitle_LeaveTheXmpReadable()
    {
        var xmp = await Poppler.MetadataAsync((await fixture.Renderer.RenderAsync(Cv, new PdfOptions { Title = "One\u0000\u0007two\uFFFF\uD800" })).Content);

        Assert.Contains(">One  two \uFFFD<", xmp, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_Attachments_ComeOutAgain()
    {
        var pdf = (await fixture.Renderer.RenderAsync(Cv, Full)).Content;

        Assert.Equal("{\"basics\":{\"name\":\"Aïcha\"}}", await Poppler.AttachmentAsync(pdf, "résumé.json"));
        Assert.Equal("Plain", await Poppler.AttachmentAsync(pdf, "a (1).txt"));
        Assert.Contains("/AFRelationship /Source", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "An attachment's name has 1 to 255 characters without slashes, backslashes and control characters. (Parameter 'options')")]
    [InlineData("../a", "An attachment's name has 1 to 255 characters without slashes, backslashes and control characters. (Parameter 'options')")]
    [InlineData("same", "Two attachments have the name 'same'. (Parameter 'options')")]
    public async Task RenderAsync_AttachmentNameThatIsNone_IsRefused(string name, string message)
    {
        var options = new PdfOptions { Attachments = [new PdfAttachment(name, "text/plain", "", default), new PdfAttachment("same", "text/plain", "", default)] };

        Assert.Equal(message, (await Assert.ThrowsAsync<ArgumentException>(() => fixture.Renderer.RenderAsync(Cv, options))).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("de_CH")]
    [InlineData("de-")]
    [InlineData("\"><script>")]
    public async Task RenderAsync_LanguageThatIsNone_IsRefused(string language)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => fixture.Renderer.RenderAsync(Cv, new PdfOptions { Language = language }));

        Assert.Equal($"'{language}' is not a language tag (BCP 47), such as 'de-CH'. (Parameter 'options')", exception.Message);
    }
}
