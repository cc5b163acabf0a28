using CareerHub.Cv;
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
        using var pdfs = new CvPdfs(new CvTemplates(), renderer);

        Task<byte[]> first = pdfs.RenderAsync(Document, PaperSize.A4, CancellationToken.None);
        Task<byte[]> second = pdfs.RenderAsync(Document, PaperSize.A4, CancellationToken.None);
        renderer.Outcome.SetResult(new RenderedPdf([1], 1, []));

        Assert.Equal([1], await first);
        Assert.Equal([1], await second);
        Assert.Equal([1], await pdfs.RenderAsync(Document, PaperSize.A4, CancellationToken.None));
        Assert.Equal(1, renderer.Calls);
    }

    [Fact]
    public async Task Render_OtherPaperOrDocument_IsAnother()
    {
        var renderer = new Renderer();
        renderer.Outcome.SetResult(new RenderedPdf([1], 1, []));
        using var pdfs = new CvPdfs(new CvTemplates(), renderer);

        await pdfs.RenderAsync(Document, PaperSize.A4, CancellationToken.None);
        await pdfs.RenderAsync(Document, PaperSize.Letter, CancellationToken.None);
        await pdfs.RenderAsync(DocumentOf("Ana R. Peña"), PaperSize.A4, CancellationToken.None);

        Assert.Equal(3, renderer.Calls);
    }

    [Fact]
    public async Task Render_OneOfTwoGoesAway_TheOtherStillGetsIt()
    {
        var renderer = new Renderer();
        using var pdfs = new CvPdfs(new CvTemplates(), renderer);
        using var leaving = new CancellationTokenSource();
        Task<byte[]> gone = pdfs.RenderAsync(Document, PaperSize.A4, leaving.Token);
        Task<byte[]> waiting = pdfs.RenderAsync(Document, PaperSize.A4, CancellationToken.None);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        renderer.Outcome.SetResult(new RenderedPdf([1], 1, []));

        Assert.Equal([1], await waiting);
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
        using var pdfs = new CvPdfs(new CvTemplates(), renderer);

        await Assert.ThrowsAsync<PdfRenderingException>(() => pdfs.RenderAsync(Document, PaperSize.A4, CancellationToken.None));
        PdfRenderingException again = await Assert.ThrowsAsync<PdfRenderingException>(() => pdfs.RenderAsync(Document, PaperSize.A4, CancellationToken.None));

        Assert.Equal(reason, again.Reason);
        Assert.Equal(calls, renderer.Calls);
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
