using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>One running browser with its driver and its pages, from its start to its end. Never repaired, only replaced.</summary>
internal sealed class ChromiumSession
{
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    private readonly IPlaywright driver;
    private readonly IBrowser browser;
    private readonly BrowserProcess? process;
    private readonly IdlePages idle;
    private int ended;

    private ChromiumSession(IPlaywright driver, IBrowser browser, BrowserProcess? process, TimeProvider time)
    {
        this.driver = driver;
        this.browser = browser;
        this.process = process;
        idle = new IdlePages(time, ResetAsync);
    }

    public bool IsAlive => Volatile.Read(ref ended) == 0 && browser.IsConnected;

    public int? ProcessId => process?.Id;

    public int OpenPages => browser.Contexts.Count;

    public string Version => browser.Version;

    /// <summary>What the pages show just now.</summary>
    public async Task<IReadOnlyList<string>> PageContentsAsync() =>
        await Task.WhenAll(browser.Contexts.SelectMany(context => context.Pages).Select(page => page.ContentAsync())).ConfigureAwait(false);

    /// <summary>Starts a browser of the given program.</summary>
    /// <exception cref="PlaywrightException">The driver or the browser does not start.</exception>
    /// <exception cref="TimeoutException">They took too long.</exception>
    public static async Task<ChromiumSession> StartAsync(string executable, TimeSpan timeout, TimeProvider time)
    {
        var driver = await StartDriverAsync(timeout).ConfigureAwait(false);
        ChromiumSession? session = null;
        try
        {
            var mark = BrowserProcess.NewMark();
            var browser = await driver.Chromium.LaunchAsync(ChromiumLaunch.Options(executable, mark, timeout)).ConfigureAwait(false);
            var process = await BrowserProcess.FindAsync(browser, mark).WaitAsync(timeout).ConfigureAwait(false);
            session = new ChromiumSession(driver, browser, process, time);
            return session;
        }
        finally
        {
            if (session is null)
            {
                // The browser ends with its driver.
                await EndAsync(driver).ConfigureAwait(false);
            }
        }
    }

    private static async Task<IPlaywright> StartDriverAsync(TimeSpan timeout)
    {
        var starting = Playwright.CreateAsync();
        try
        {
            return await starting.WaitAsync(timeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // One that comes late is nobody's, and its process must not stay.
            _ = starting.ContinueWith(late => late.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    public async Task<PdfPage> TakePageAsync() =>
        await idle.TakeAsync().ConfigureAwait(false) ?? await PdfPage.OpenAsync(browser).ConfigureAwait(false);

    /// <summary>Keeps a page for the next document.</summary>
    public async Task GiveBackAsync(PdfPage page)
    {
        if (!page.IsWorn || await ResetAsync(page).ConfigureAwait(false))
        {
            idle.Add(page);
        }
    }

    private async Task<bool> ResetAsync(PdfPage page)
    {
        try
        {
            await page.ResetAsync().WaitAsync(CloseTimeout).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            await DiscardAsync(Task.FromResult(page)).ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>Sees whether the browser can still open a page, and ends it otherwise: one whose driver has died may call itself connected for a while.</summary>
    public async Task ProveAsync()
    {
        try
        {
            var page = await PdfPage.OpenAsync(browser).WaitAsync(CloseTimeout).ConfigureAwait(false);
            await page.CloseAsync().WaitAsync(CloseTimeout).ConfigureAwait(false);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            await KillAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Closes a page that may still be at work, or be opening; the browser goes with it when it does not obey.</summary>
    public async Task DiscardAsync(Task<PdfPage> page)
    {
        try
        {
            await CloseAsync(page).WaitAsync(CloseTimeout).ConfigureAwait(false);
        }
        catch (PlaywrightException)
        {
            // Closed already, with its browser or by a crash.
        }
        catch (TimeoutException)
        {
            await KillAsync().ConfigureAwait(false);
        }
    }

    private static async Task CloseAsync(Task<PdfPage> page)
    {
        var opened = await page.ConfigureAwait(false);
        await opened.CloseAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the browser whatever it does. Everything that waits for it fails with a <see cref="PlaywrightException"/>.</summary>
    public Task KillAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1)
        {
            return Task.CompletedTask;
        }

        process?.Kill();
        return EndAsync(driver);
    }

    /// <summary>Ends the browser by asking; kills it when it does not obey.</summary>
    public async Task CloseAsync()
    {
        try
        {
            await browser.CloseAsync().WaitAsync(CloseTimeout).ConfigureAwait(false);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // Killed below.
        }

        await KillAsync().ConfigureAwait(false);
    }

    private static async Task EndAsync(IPlaywright driver)
    {
        try
        {
            // Waits for the driver's process, hence away from the caller's thread.
            await Task.Run(driver.Dispose).WaitAsync(CloseTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The driver ends by itself when its input, which is closed now, has ended.
        }
    }
}
