using CareerHub.Cv;
using CareerHub.Cv.Exports;

namespace CareerHub.Core.Tests.Cv.Exports;

public class PageFitterTests
{
    private readonly List<string> rendered = [];

    [Theory]
    [InlineData(null, 3.0, 1, 3)]
    [InlineData(3, 3.0, 1, 3)]
    [InlineData(2, 2.2, 0.9, 2)]
    [InlineData(2, 2.5, 0.8, 2)]
    [InlineData(1, 1.02, 0.98, 1)]
    public async Task RenderPdfAsync_FitPages_TakesTheLargestScaleThatFits(int? pages, double length, double scale, int expected)
    {
        CvPdf pdf = await RenderAsync(pages, length);

        Assert.Equal((scale, expected, true), (pdf.Scale, pdf.PageCount, pdf.Fits));
        Assert.InRange(rendered.Count, 1, 6);
    }

    [Fact]
    public async Task RenderPdfAsync_NothingFits_TakesTheFewestPages()
    {
        CvPdf fewer = await RenderAsync(1, 2.2);
        CvPdf same = await RenderAsync(1, 1.9);

        Assert.Equal((0.8, 2, false), (fewer.Scale, fewer.PageCount, fewer.Fits));
        Assert.Equal((1.0, 2, false), (same.Scale, same.PageCount, same.Fits));
    }

    [Fact]
    public async Task RenderPdfAsync_Scale_StandsInTheStyleSheet()
    {
        await RenderAsync(1, 1.25);

        Assert.DoesNotContain("{--fit:", rendered[0], StringComparison.Ordinal);
        Assert.Contains("{--fit:0.80}", rendered[1], StringComparison.Ordinal);
    }

    // Pages that are as long as the scale is large.
    private Task<CvPdf> RenderAsync(int? pages, double length)
    {
        var document = new CvDocument { Language = "en", Name = "Ann", Title = "Ann", Style = new CvStyle { FitPages = pages } };
        return new CvExporter(new CvTemplates(), new Paged(rendered, length)).RenderPdfAsync(document, CvTemplates.Classic);
    }

    private sealed class Paged(List<string> rendered, double length) : IPdfRenderer
    {
        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default)
        {
            rendered.Add(html);
            int at = html.IndexOf("{--fit:", StringComparison.Ordinal);
            double scale = at < 0 ? 1 : double.Parse(html.AsSpan(at + "{--fit:".Length, 4), System.Globalization.CultureInfo.InvariantCulture);
            return Task.FromResult(new RenderedPdf([], (int)Math.Ceiling(Math.Round(length * scale, 4)), []));
        }
    }
}
