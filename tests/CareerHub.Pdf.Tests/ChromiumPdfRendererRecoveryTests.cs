using CareerHub.Cv;

namespace CareerHub.Pdf.Tests;

/// <summary>A browser that dies, or is not there yet.</summary>
public sealed class ChromiumPdfRendererRecoveryTests
{
    private static readonly PdfOptions A4 = new();

    private static ChromiumPdfOptions Patient => new() { Timeout = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task RenderAsync_AfterTheBrowserWasKilled_StartsAnother()
    {
        await using var renderer = new ChromiumPdfRenderer(Patient);
        await renderer.RenderAsync("<p>Before", A4);
        Processes.Kill(renderer.BrowserProcessId!.Value);

        var text = await Poppler.TextAsync(await renderer.RenderAsync("<p>After", A4));

        Assert.Contains("After", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_AfterTheDriverWasKilled_StartsAnother()
    {
        await using var renderer = new ChromiumPdfRenderer(Patient);
        await renderer.RenderAsync("<p>Before", A4);
        Processes.Kill(Processes.ParentOf(renderer.BrowserProcessId!.Value));

        var text = await Poppler.TextAsync(await renderer.RenderAsync("<p>After", A4));

        Assert.Contains("After", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_BrowserKilledAtWork_RendersWithAnother()
    {
        await using var renderer = new ChromiumPdfRenderer(Patient);
        await renderer.CheckAsync();
        var rows = string.Concat(Enumerable.Range(0, 3_000).Select(n => $"<tr><td>{n}<td>b<td>c"));
        var rendering = renderer.RenderAsync($"<table>{rows}</table><p>The end", A4);
        Processes.Kill(renderer.BrowserProcessId!.Value);

        Assert.Contains("The end", await Poppler.TextAsync(await rendering), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_NobodyComesAfter_KeepsNothingOfTheDocument()
    {
        await using var renderer = new ChromiumPdfRenderer(Patient);
        await Task.WhenAll(renderer.RenderAsync("<p>Private", A4), renderer.RenderAsync("<p>Private", A4));

        // However long it takes: the test ends when they are empty.
        while (await IsShownAsync(renderer, "Private"))
        {
            await Task.Delay(100);
        }
        Assert.Contains("Again", await Poppler.TextAsync(await renderer.RenderAsync("<p>Again", A4)), StringComparison.Ordinal);
    }

    private static async Task<bool> IsShownAsync(ChromiumPdfRenderer renderer, string text)
    {
        try
        {
            return (await renderer.PageContentsAsync()).Any(content => content.Contains(text, StringComparison.Ordinal));
        }
        catch (Microsoft.Playwright.PlaywrightException e) when (e.Message.Contains("navigating", StringComparison.Ordinal))
        {
            // It is being emptied just now.
            return true;
        }
    }

    [Fact]
    public async Task RenderAsync_BrowserInstalledLater_WorksFromThenOn()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("browser");
        var clock = new PushedClock();
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { ExecutablePath = path, Timeout = TimeSpan.FromMinutes(1) }, timeProvider: clock);

        var exception = await Assert.ThrowsAsync<PdfRenderingException>(() => renderer.RenderAsync("<p>Early", A4));
        var check = await renderer.CheckAsync();
        File.CreateSymbolicLink(path, Browser.Path);

        Assert.Equal(PdfFailure.Unavailable, exception.Reason);
        Assert.False(check.IsAvailable);
        Assert.Equal(
            "The program that ChromiumPdfOptions.ExecutablePath names does not exist. Correct it, or leave it out and install Chromium (on Debian: apt-get install chromium).",
            check.Message);
        await Assert.ThrowsAsync<PdfRenderingException>(() => renderer.RenderAsync("<p>Too soon", A4));
        clock.Push(TimeSpan.FromSeconds(5));
        Assert.Contains("Late", await Poppler.TextAsync(await renderer.RenderAsync("<p>Late", A4)), StringComparison.Ordinal);
        Assert.True((await renderer.CheckAsync()).IsAvailable);
    }

    [Fact]
    public async Task RenderAsync_ProgramThatIsNoBrowser_IsUnavailable()
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { ExecutablePath = "/bin/false" });

        var exception = await Assert.ThrowsAsync<PdfRenderingException>(() => renderer.RenderAsync("<p>x", A4));

        Assert.Equal(PdfFailure.Unavailable, exception.Reason);
        Assert.StartsWith("Chromium is installed but does not start", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_ManyAtOnceAndAgain_ShareOneFailedStartThatIsToldOnceWithoutAPath()
    {
        using var folder = new TemporaryFolder();
        var starts = folder.PathOf("starts");
        var script = folder.Write("browser", $"#!/bin/sh\necho start >> {starts}\necho cannot load {starts} >&2\nexit 1\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var log = new LogLines();
        var clock = new PushedClock();
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { ExecutablePath = script }, log, clock);
        using var cancelled = new CancellationTokenSource();

        var gaveUp = Enumerable.Range(0, 20).Select(_ => renderer.CheckAsync(cancelled.Token)).ToList();
        var checks = Enumerable.Range(0, 20).Select(_ => renderer.CheckAsync()).ToList();
        await cancelled.CancelAsync();
        Assert.All(await Task.WhenAll(checks), check => Assert.False(check.IsAvailable));
        Assert.False((await renderer.CheckAsync()).IsAvailable);
        Assert.Single(await File.ReadAllLinesAsync(starts));
        clock.Push(TimeSpan.FromSeconds(5));
        Assert.False((await renderer.CheckAsync()).IsAvailable);

        Assert.Equal(2, (await File.ReadAllLinesAsync(starts)).Length);
        var line = Assert.Single(log.Lines);
        Assert.StartsWith("Chromium is installed but does not start", line, StringComparison.Ordinal);
        Assert.Contains("cannot load (path)", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetDirectoryName(script)!, line, StringComparison.Ordinal);
        await Task.WhenAll(gaveUp.Select(check => Record.ExceptionAsync(() => check)));
    }

    [Fact]
    public async Task CheckAsync_BrowserThere_NamesItsVersion()
    {
        await using var renderer = new ChromiumPdfRenderer();

        var check = await renderer.CheckAsync();

        Assert.True(check.IsAvailable, check.Message);
        Assert.Matches(@"^Chromium \d+\.[\d.]+ is running\.$", check.Message);
    }

    [Fact]
    public async Task DisposeAsync_AfterUse_EndsTheBrowser()
    {
        var renderer = new ChromiumPdfRenderer();
        await renderer.CheckAsync();
        var process = renderer.BrowserProcessId!.Value;

        await renderer.DisposeAsync();

        Assert.False(Processes.IsRunning(process));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => renderer.RenderAsync("<p>x", A4));
    }
}
