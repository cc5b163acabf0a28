using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Running;

/// <summary>The Chromium that the machine has installed.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    private readonly IPlaywright playwright;
    private readonly IBrowser chromium;

    private Browser(IPlaywright playwright, IBrowser chromium)
    {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static async Task<Browser> StartAsync()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
        });
        return new Browser(playwright, chromium);
    }

    /// <summary>A fresh profile of the browser: no cookies, no cache.</summary>
    public Task<IBrowserContext> NewContextAsync(Uri site, int width = 1280, bool dark = false, bool script = true, string? cookies = null) =>
        chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = cookies,
            Locale = "en-GB",
        });

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>The path of the program.</summary>
    public static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need Chromium on the PATH.");
}
