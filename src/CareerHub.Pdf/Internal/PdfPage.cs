using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>One page of the browser, used for one document after another.</summary>
internal sealed class PdfPage
{
    private const int DocumentsBeforeReset = 20;

    private readonly IBrowserContext context;
    private readonly IPage page;
    private int documents;

    private PdfPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
    }

    public static async Task<PdfPage> OpenAsync(IBrowser browser)
    {
        var context = await browser.NewContextAsync(ChromiumLaunch.ContextOptions()).ConfigureAwait(false);
        await context.RouteAsync("**/*", route => route.AbortAsync()).ConfigureAwait(false);
        return new PdfPage(context, await context.NewPageAsync().ConfigureAwait(false));
    }

    /// <summary>Prints a document that is confined already. Takes the time that it takes: the caller has the deadline.</summary>
    public async Task<byte[]> PrintAsync(string html)
    {
        documents++;
        var content = new PageSetContentOptions { Timeout = 0, WaitUntil = WaitUntilState.Load };
        await page.SetContentAsync(html, content).ConfigureAwait(false);
        return await page.PdfAsync(PrintOptions()).ConfigureAwait(false);
    }

    /// <summary>Every document that is set adds its policy to those of the window, so the window is renewed now and then.</summary>
    public bool IsWorn => documents >= DocumentsBeforeReset;

    /// <summary>Shows a page with a picture.</summary>
    /// <returns>The width and height of its first picture, turned upright; null when it cannot be drawn.</returns>
    public async Task<(int Width, int Height)?> ShowPictureAsync(string html)
    {
        documents++;
        await page.SetContentAsync(html, new PageSetContentOptions { Timeout = 0, WaitUntil = WaitUntilState.Load }).ConfigureAwait(false);
        var size = await page.EvaluateAsync<int[]>("[document.images[0].naturalWidth, document.images[0].naturalHeight]").ConfigureAwait(false);
        return size is [> 0, > 0] ? (size[0], size[1]) : null;
    }

    /// <summary>Draws the window at a size as a JPEG.</summary>
    public async Task<byte[]> ShootAsync(int width, int height, int quality)
    {
        await page.SetViewportSizeAsync(width, height).ConfigureAwait(false);
        return await page.ScreenshotAsync(new PageScreenshotOptions { Type = ScreenshotType.Jpeg, Quality = quality, Timeout = 0 }).ConfigureAwait(false);
    }

    /// <summary>Empties the page.</summary>
    public async Task ResetAsync()
    {
        await page.GotoAsync("about:blank").ConfigureAwait(false);
        documents = 0;
    }

    public Task CloseAsync() => context.CloseAsync();

    private static PagePdfOptions PrintOptions() => new()
    {
        Tagged = true,
        Outline = true,
        PrintBackground = true,
        // The size is that of the rule which ConfinedHtml puts before the document's own.
        PreferCSSPageSize = true,
        // Where the document has no @page margin; its own wins.
        Margin = new Margin { Top = "1cm", Right = "1cm", Bottom = "1cm", Left = "1cm" },
    };
}
