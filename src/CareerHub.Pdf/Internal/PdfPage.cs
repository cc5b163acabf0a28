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

    /// <summary>Draws the window as a JPEG; null when the page's first picture cannot be drawn.</summary>
    public async Task<byte[]?> ShootAsync(string html, int width, int height, int quality)
    {
        documents++;
        await page.SetViewportSizeAsync(width, height).ConfigureAwait(false);
        await page.SetContentAsync(html, new PageSetContentOptions { Timeout = 0, WaitUntil = WaitUntilState.Load }).ConfigureAwait(false);
        return await page.EvaluateAsync<bool>("document.images[0].naturalWidth > 0").ConfigureAwait(false)
            ? await page.ScreenshotAsync(new PageScreenshotOptions { Type = ScreenshotType.Jpeg, Quality = quality, Timeout = 0 }).ConfigureAwait(false)
            : null;
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
