using CareerHub.Cv;
using Microsoft.Extensions.Options;

namespace CareerHub.Pdf.Tests;

/// <summary>The bounds of a renderer, and what stands when one is reached.</summary>
public sealed class ChromiumPdfRendererLimitTests
{
    /// <summary>Takes the browser many times longer than any deadline here.</summary>
    private static readonly string Endless = "<table>" + string.Concat(Enumerable.Repeat("<tr><td>a<td>b<td>c", 200_000));

    private static readonly PdfOptions A4 = new();

    [Fact]
    public async Task RenderAsync_PastTheDeadline_KillsTheBrowserAndGoesOnWithAnother()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Timeout = TimeSpan.FromSeconds(3) });
        await renderer.CheckAsync();
        var killed = renderer.BrowserProcessId!.Value;

        var exception = await Assert.ThrowsAsync<PdfRenderingException>(() => renderer.RenderAsync(Endless, A4));

        Assert.Equal(PdfFailure.TimedOut, exception.Reason);
        Assert.Equal("The document took longer than 3 seconds to render.", exception.Message);
        Assert.False(Processes.IsRunning(killed));
        Assert.Contains("Next", await Poppler.TextAsync(await renderer.RenderAsync("<p>Next", A4)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_BrowserKilledUnderAnotherDocument_StillRendersThisOne()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Timeout = TimeSpan.FromSeconds(15) });
        await renderer.CheckAsync();
        var endless = renderer.RenderAsync(Endless, A4);

        var others = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => renderer.RenderAsync($"<p>Number {n}", A4)));

        Assert.Equal(PdfFailure.TimedOut, (await Assert.ThrowsAsync<PdfRenderingException>(() => endless)).Reason);
        for (var n = 0; n < others.Length; n++)
        {
            Assert.Contains($"Number {n}", await Poppler.TextAsync(others[n]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task RenderAsync_MoreThanMayWait_IsRefusedAsBusy()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Pages = 1, MaxQueued = 1, Timeout = TimeSpan.FromMinutes(1) });
        using var cancellation = new CancellationTokenSource();
        var rendering = renderer.RenderAsync(Endless, A4, cancellation.Token);
        var waiting = renderer.RenderAsync("<p>Waited", A4);

        var exception = await Assert.ThrowsAsync<PdfRenderingException>(() => renderer.RenderAsync("<p>Refused", A4));

        Assert.Equal(PdfFailure.Busy, exception.Reason);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rendering);
        Assert.Contains("Waited", await Poppler.TextAsync(await waiting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_CancelledAtWork_FreesThePage()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Pages = 1, Timeout = TimeSpan.FromMinutes(1) });
        await renderer.CheckAsync();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => renderer.RenderAsync(Endless, A4, cancellation.Token));

        Assert.Contains("Next", await Poppler.TextAsync(await renderer.RenderAsync("<p>Next", A4)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_CancelledAgainAndAgain_NeverHasMorePagesThanTurns()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Pages = 1, Timeout = TimeSpan.FromMinutes(1) });
        await renderer.CheckAsync();
        var most = 0;
        for (var abort = 0; abort < 8; abort++)
        {
            using var cancellation = new CancellationTokenSource();
            var rendering = renderer.RenderAsync(Endless, A4, cancellation.Token);
            for (var look = 0; look < 20; look++)
            {
                most = Math.Max(most, renderer.OpenPages);
                await Task.Delay(10);
            }

            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rendering);
        }

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task RenderAsync_CancelledWhileWaiting_LeavesItsPlaceToOthers()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { Pages = 1, MaxQueued = 1, Timeout = TimeSpan.FromMinutes(1) });
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var rendering = renderer.RenderAsync(Endless, A4, first.Token);
        var waiting = renderer.RenderAsync("<p>Cancelled", A4, second.Token);

        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        var next = renderer.RenderAsync("<p>Next", A4);
        await first.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rendering);
        Assert.Contains("Next", await Poppler.TextAsync(await next), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_LongerThanTheLimit_IsRefusedWithoutABrowser()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { MaxHtmlLength = 10 });

        var exception = await Assert.ThrowsAsync<PdfRenderingException>(() => renderer.RenderAsync("<p>12345678", A4));

        Assert.Equal(PdfFailure.TooLarge, exception.Reason);
        Assert.Equal("The document has 11 characters; at most 10 are rendered.", exception.Message);
        Assert.Null(renderer.BrowserProcessId);
    }

    [Fact]
    public void Constructor_OptionsOutOfRange_NamesEveryOne()
    {
        var options = new ChromiumPdfOptions
        {
            ExecutablePath = " ", Pages = 33, MaxQueued = 10_001, Timeout = TimeSpan.Zero, StartTimeout = TimeSpan.Zero, MaxHtmlLength = 0,
        };

        var exception = Assert.Throws<OptionsValidationException>(() => new ChromiumPdfRenderer(options));

        Assert.Equal(
            ["ExecutablePath", "Pages", "MaxQueued", "Timeout", "StartTimeout", "MaxHtmlLength"],
            exception.Failures.Select(failure => failure.Split(' ')[0]));
    }
}
