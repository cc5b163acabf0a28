using System.Text;
using CareerHub.Cv;
using CareerHub.Parsing.Documents;

namespace CareerHub.Pdf.Tests.Templates;

/// <summary>What the reader of the package Parsing finds in the PDF of each template beside its text.</summary>
public sealed class TemplateReadBackTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private static readonly CvTemplates Engine = new();

    public static TheoryData<string> Templates => [.. Engine.Templates];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Reader_OfOurPdf_FindsAttachmentMetadataHeadingsAndFooters(string template)
    {
        var date = new DateTimeOffset(2025, 3, 4, 5, 6, 7, TimeSpan.Zero);
        var options = new PdfOptions
        {
            Author = "Zoë Näf",
            CreatedAt = date,
            Attachments = [new PdfAttachment("resume.json", "application/json", "JSON Resume", "{\"basics\":{}}"u8.ToArray(), PdfRelationship.Data)],
        };
        var pdf = await fixture.Renderer.RenderAsync(Engine.Render(CvSamples.Ordinary, template), options);

        using var stream = new MemoryStream(pdf.Content, writable: false);
        var result = await new DocumentReader().ReadAsync(stream);

        var document = result.Document!;
        var attachment = Assert.Single(document.Attachments);
        Assert.Equal(("resume.json", "application/json", "JSON Resume", "Data"), (attachment.Name, attachment.MediaType, attachment.Description, attachment.Relationship));
        Assert.Equal("{\"basics\":{}}", Encoding.UTF8.GetString(attachment.Content!.Value.Span));
        Assert.Equal(("Some document title", "Zoë Näf", "CareerHub", date, date), (document.Metadata.Title, document.Metadata.Author, document.Metadata.Creator, document.Metadata.CreatedAt, document.Metadata.ModifiedAt));
        Assert.Equal("en", document.Language);
        Assert.Equal(pdf.PageCount, document.Pages.Count);
        var lines = document.Pages.SelectMany(page => page.Lines).ToList();
        Assert.Contains(lines, line => line.HeadingLevel == 1 && TextOf(line).Contains("some name", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(lines, line => line.HeadingLevel == 2 && TextOf(line).Contains("experience heading", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(lines, line => line.Artifact && TextOf(line).Contains($"/ {pdf.PageCount}", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Artifact && TextOf(line).Contains("Planned", StringComparison.Ordinal));

        string TextOf(Line line) => document.Text.Substring(line.Start, line.Length);
    }
}
