using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>One running browser with its driver and its pages, from its start to its end. Never repaired, only replaced.</summary>
internal sealed class ChromiumSession
{
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    private readonly IPlaywright driver;
    private readonly IBrowser browser;
    private readonly BrowserProcess? process;
    private readonly ConcurrentBag<PdfPage> idle = [];
    private int ended;

    private ChromiumSession(IPlaywright driver, IBrowser browser, BrowserProcess? process)
    {
        this.driver = driver;
        this.browser = browser;
        this.process = process;
    }

    public bool IsAlive => Volatile.Read(ref ended) == 0 && browser.IsConnected;

    public int? ProcessId => process?.Id;

    public string Version => browser.Version;

    /// <summary>Starts a browser of the given program.</summary>
    /// <exception cref="PlaywrightException">The driver or the browser does not start.</exception>
    /// <exception cref="TimeoutException">They took too long.</exception>
    public static async Task<ChromiumSession> StartAsync(string executable, TimeSpan timeout)
    {
        var driver = await Playwright.CreateAsync().WaitAsync(timeout).ConfigureAwait(false);
        ChromiumSession? session = null;
        try
        {
            var mark = BrowserProcess.NewMark();
            var browser = await driver.Chromium.LaunchAsync(ChromiumLaunch.Options(executable, mark, timeout)).ConfigureAwait(false);
            session = new ChromiumSession(driver, browser, await BrowserProcess.FindAsync(browser, mark).ConfigureAwait(false));
            return session;
        }
        finally
        {
            if (session is null)
            {
                driver.Dispose();
            }
        }
    }

    public async Task<PdfPage> TakePageAsync() =>
        idle.TryTake(out var page) ? page : await PdfPage.OpenAsync(browser).ConfigureAwait(false);

    /// <summary>Cleans a page and keeps it for the next document.</summary>
    public async Task GiveBackAsync(PdfPage page, bool isWanted)
    {
        try
        {
            await page.ResetAsync(isWanted).WaitAsync(CloseTimeout).ConfigureAwait(false);
            idle.Add(page);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            await DiscardAsync(page).ConfigureAwait(false);
        }
    }

    /// <summary>Closes a page that may still be at work; the browser goes with it when it does not obey.</summary>
    public async Task DiscardAsync(PdfPage page)
    {
        try
        {
            await page.CloseAsync().WaitAsync(CloseTimeout).ConfigureAwait(false);
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

    /// <summary>Ends the browser whatever it does. Everything that waits for it fails with a <see cref="PlaywrightException"/>.</summary>
    public Task KillAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1)
        {
            return Task.CompletedTask;
        }

        process?.Kill();
        return EndDriverAsync();
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

    private async Task EndDriverAsync()
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
