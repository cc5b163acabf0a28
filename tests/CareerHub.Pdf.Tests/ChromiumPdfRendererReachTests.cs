using Microsoft.Playwright;

namespace CareerHub.Pdf.Tests;

/// <summary>What a document can reach: nothing, neither the network nor a file.</summary>
public sealed class ChromiumPdfRendererReachTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private const string Secret = "Kormoran";

    [Fact]
    public async Task RenderAsync_DocumentsThatWantTheNetwork_ConnectToNothing()
    {
        await using var listener = new LoopbackListener();

        await Task.WhenAll(ReachProbes.All.Select(probe => fixture.RenderAsync(For(probe.Value, $"http://127.0.0.1:{listener.Port}/{probe.Key}"))));

        await Task.Delay(500);
        Assert.Empty(listener.Requests);
    }

    [Fact]
    public async Task RenderAsync_DocumentsThatWantAFile_DoNotShowIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("secret.svg", $"<svg xmlns='http://www.w3.org/2000/svg' width='200' height='20'><text y='15'>{Secret}</text></svg>");

        var texts = await Task.WhenAll(ReachProbes.All.Select(async probe =>
            $"{probe.Key}: {await Poppler.TextAsync(await fixture.RenderAsync(For(probe.Value, $"file://{file}")))}"));

        Assert.DoesNotContain(texts, text => text.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RenderAsync_RefreshToAnotherPage_StillPrintsThisOne()
    {
        var pdf = await fixture.RenderAsync("<meta http-equiv=refresh content='0;url=about:blank'><title>t</title><p>Stays");

        Assert.Equal("Stays", (await Poppler.TextAsync(pdf)).Trim());
    }

    [Fact]
    public async Task RenderAsync_Script_DoesNotRun()
    {
        var text = await Poppler.TextAsync(await fixture.RenderAsync("<p id=p>Written<script>p.textContent = 'Scripted'</script><noscript>Fallback</noscript>"));

        Assert.Contains("Written", text, StringComparison.Ordinal);
        Assert.Contains("Fallback", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Scripted", text, StringComparison.Ordinal);
    }

    /// <summary>The probes are worth something only if they get through where nothing stops them.</summary>
    [Fact]
    public async Task Probes_InAnUnprotectedBrowser_Connect()
    {
        await using var listener = new LoopbackListener();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Path, ChromiumSandbox = !Environment.IsPrivilegedProcess });

        foreach (var (name, html) in ReachProbes.All)
        {
            var page = await browser.NewPageAsync();
            await page.GotoAsync(listener.Serve(name, For(html, $"http://127.0.0.1:{listener.Port}/{name}")), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        }

        // Some ask a little later. Waits for as long as something is missing, and that is ten seconds when the test fails.
        for (var i = 0; i < 100 && Missed(listener).Any(); i++)
        {
            await Task.Delay(100);
        }

        Assert.True(!Missed(listener).Any(), string.Join(' ', Missed(listener)));
    }

    private static IEnumerable<string> Missed(LoopbackListener listener)
    {
        var reached = listener.Requests.Select(line => line.Split(' ').ElementAtOrDefault(1)?.Split('/', '?')[1]).ToHashSet();
        return ReachProbes.All.Keys.Except(ReachProbes.Shy).Where(name => !reached.Contains(name));
    }

    private static string For(string html, string url) => html.Replace("TARGET", url, StringComparison.Ordinal);
}
