using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using CareerHub.Web.PublicPages;

namespace CareerHub.Web.Tests.PublicPages;

public class CvPdfsTests
{
    private static readonly CvDocument Document = DocumentOf("Ana Ruiz");

    [Fact]
    public async Task Render_SameDocumentAtOnce_AsksTheBrowserOnce()
    {
        var renderer = new Renderer();
        using var pdfs = Pdfs(renderer);

        Task<CvPdf> first = pdfs.RenderAsync(Document, CvTemplates.Classic, CancellationToken.None);
        Task<CvPdf> second = pdfs.RenderAsync(Document, CvTemplates.Classic, CancellationToken.None);
        renderer.Outcome.SetResult(new RenderedPdf([1], 1, []));

        Assert.Equal([1], (await first).Content);
        Assert.Equal([1], (await second).Content);
        Assert.Equal([1], (await pdfs.RenderAsync(Document, CvTemplates.Classic, CancellationToken.None)).Content);
        Assert.Equal(1, renderer.Calls);
    }

    [Fact]
    public async Task Render_OtherPaperDateOrDocument_IsAnother()
    {
        var renderer = new Renderer();
        renderer.Outcome.SetResult(new RenderedPdf([1], 1, []));
        using var pdfs = Pdfs(renderer);

        await pdfs.RenderAsync(Document, CvTemplates.Classic, CancellationToken.None);
        await pdfs.RenderAsync(Document with { Style = new CvStyle { Paper = PaperSize.Letter } }, CvTemplates.Classic, CancellationToken.None);
        await pdfs.RenderAsync(DocumentOf("Ana R. Peña"), CvTemplates.Classic, CancellationToken.None);

        await pdfs.RenderAsync(Document with { ModifiedAt = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero) }, CvTemplates.Classic, CancellationToken.None);

        Assert.Equal(4, renderer.Calls);
    }

    [Fact]
    public async Task Render_OneOfTwoGoesAway_TheOtherStillGetsIt()
    {
        var renderer = new Renderer();
        using var pdfs = Pdfs(renderer);
        using var leaving = new CancellationTokenSource();
        Task<CvPdf> gone = pdfs.RenderAsync(Document, CvTemplates.Classic, leaving.Token);
        Task<CvPdf> waiting = pdfs.RenderAsync(Document, CvTemplates.Classic, CancellationToken.None);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        renderer.Outcome.SetResult(new RenderedPdf([1], 1, []));

        Assert.Equal([1], (await waiting).Content);
        Assert.Equal(1, renderer.Calls);
    }

    [Theory]
    [InlineData(PdfFailure.TimedOut, 1)]
    [InlineData(PdfFailure.TooLarge, 1)]
    [InlineData(PdfFailure.Busy, 2)]
    [InlineData(PdfFailure.Unavailable, 2)]
    [InlineData(PdfFailure.Failed, 2)]
    public async Task Render_AgainAfterAFailure_TriesOnlyWhatMaySucceed(PdfFailure reason, int calls)
    {
        var renderer = new Renderer();
        renderer.Outcome.SetException(new PdfRenderingException(reason, "No."));
        using var pdfs = Pdfs(renderer);

        await Assert.ThrowsAsync<PdfRenderingException>(() => pdfs.RenderAsync(Document, CvTemplates.Classic, CancellationToken.None));
        PdfRenderingException again = await Assert.ThrowsAsync<PdfRenderingException>(() => pdfs.RenderAsync(Document, CvTemplates.Classic, CancellationToken.None));

        Assert.Equal(reason, again.Reason);
        Assert.Equal(calls, renderer.Calls);
    }

    private static CvPdfs Pdfs(Renderer renderer)
    {
        var templates = new CvTemplates();
        return new CvPdfs(templates, new CvExporter(templates, renderer));
    }

    private static CvDocument DocumentOf(string name)
    {
        var profile = new Profile { UserId = Ulid.NewUlid(), FullName = name };
        return CvDocument.Create(profile, CvVersion.Default(profile), Audience.Owner)!;
    }

    private sealed class Renderer : IPdfRenderer
    {
        private int calls;

        public TaskCompletionSource<RenderedPdf> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Calls => Volatile.Read(ref calls);

        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref calls);
            return Outcome.Task;
        }
    }
}
