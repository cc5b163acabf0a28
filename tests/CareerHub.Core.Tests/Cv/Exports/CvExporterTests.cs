using System.Text;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.DependencyInjection;
using CareerHub.Interchange;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Core.Tests.Cv.Exports;

public class CvExporterTests
{
    private static readonly CvDocument Document = CvDocument.Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long), Audience.Owner)! with
    {
        ModifiedAt = new DateTimeOffset(2025, 3, 14, 9, 26, 53, TimeSpan.Zero),
        Style = new CvStyle { Paper = PaperSize.Letter },
    };

    [Theory]
    [InlineData(CvFormat.Pdf, ".pdf", "application/pdf")]
    [InlineData(CvFormat.Docx, ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData(CvFormat.Html, ".html", "text/html; charset=utf-8")]
    [InlineData(CvFormat.Markdown, ".md", "text/markdown; charset=utf-8")]
    [InlineData(CvFormat.Text, ".txt", "text/plain; charset=utf-8")]
    [InlineData(CvFormat.JsonResume, ".json", "application/json")]
    public void Formats_Each_HasAnEndingAndAMediaType(CvFormat format, string extension, string mediaType)
    {
        Assert.Contains(format, CvFormats.All);
        Assert.Equal((extension, mediaType), (format.FileExtension(), format.MediaType()));
    }

    [Fact]
    public void Formats_All_AreThoseOfTheEnumeration() => Assert.Equal(Enum.GetValues<CvFormat>(), CvFormats.All);

    [Fact]
    public async Task ExportAsync_Pdf_TellsTheRendererWhoseItIs()
    {
        var renderer = new Renderer();

        Assert.Equal("%PDF", await ExportAsync(new CvExporter(new CvTemplates(), renderer), CvFormat.Pdf));
        Assert.StartsWith("<!DOCTYPE html>", renderer.Html);
        PdfOptions options = renderer.Options!;
        Assert.Equal(("Henrike Vollmer-Adeyemi", "Henrike Vollmer-Adeyemi", "en", PaperSize.Letter), (options.Title, options.Author, options.Language, options.PaperSize));
        Assert.Equal(new DateTimeOffset(2025, 3, 14, 9, 26, 53, TimeSpan.Zero), options.CreatedAt);
    }

    [Fact]
    public async Task ExportAsync_Pdf_CarriesTheJsonResumeOfWhatIsShown()
    {
        var renderer = new Renderer();
        await ExportAsync(new CvExporter(new CvTemplates(), renderer), CvFormat.Pdf);

        PdfAttachment attachment = Assert.Single(renderer.Options!.Attachments);
        Assert.Equal(("resume.json", "application/json", PdfRelationship.Data), (attachment.Name, attachment.MediaType, attachment.Relationship));
        Profile read = JsonResume.Read(attachment.Content, Ulid.NewUlid()).Profile!;
        Assert.Equal(["Head of structural design", "Checking engineer", "Structural engineer", "Working student"], read.Experiences.Select(job => job.Position));
        Assert.Empty(read.References);
    }

    [Fact]
    public async Task ExportAsync_JsonResume_HoldsWhatIsShownAndNothingElse()
    {
        string json = await ExportAsync(new CvExporter(new CvTemplates()), CvFormat.JsonResume);

        Assert.Contains("Hansa Holzbau GmbH", json);
        Assert.DoesNotContain("Finds the mistake", json);
    }

    [Fact]
    public async Task ExportAsync_PdfWithoutARenderer_SaysWhatToAdd()
    {
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => ExportAsync(new CvExporter(new CvTemplates()), CvFormat.Pdf));

        Assert.Equal("A PDF needs an IPdfRenderer: add CareerHub.Pdf with AddChromiumPdf(), or give the exporter one.", problem.Message);
    }

    [Fact]
    public async Task ExportAsync_UnknownFormatOrTemplate_WritesNothing()
    {
        using var output = new MemoryStream();
        var exporter = new CvExporter(new CvTemplates());

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => exporter.ExportAsync(Document, CvTemplates.Classic, (CvFormat)99, output));
        await Assert.ThrowsAsync<ArgumentException>(() => exporter.ExportAsync(Document, "baroque", CvFormat.Html, output));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public async Task ExportAsync_Html_IsWhatTheTemplateGives() =>
        Assert.Equal(new CvTemplates().Render(Document, CvTemplates.Classic), await ExportAsync(new CvExporter(new CvTemplates()), CvFormat.Html));

    [Fact]
    public async Task AddCareerHub_HostWithARenderer_GetsAnExporterThatUsesIt()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IPdfRenderer>(new Renderer());
        services.AddCareerHub();
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Equal("%PDF", await ExportAsync(provider.GetRequiredService<CvExporter>(), CvFormat.Pdf));
    }

    private static async Task<string> ExportAsync(CvExporter exporter, CvFormat format)
    {
        using var output = new MemoryStream();
        await exporter.ExportAsync(Document, CvTemplates.Classic, format, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed class Renderer : IPdfRenderer
    {
        public string? Html { get; private set; }

        public PdfOptions? Options { get; private set; }

        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default)
        {
            (Html, Options) = (html, options);
            return Task.FromResult(new RenderedPdf("%PDF"u8.ToArray(), 1, []));
        }
    }
}
