using CareerHub.Cv;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>One attempt at something that needs a page: takes one, uses it, and lets go of it however that ended.</summary>
internal abstract class PageJob<T>(ChromiumSession session)
{
    private Task<PdfPage>? page;
    private Task<T>? use;

    protected ChromiumSession Session => session;

    public Task<T> RunAsync() => use = TakeAndUseAsync();

    /// <summary>Cleans the page of a job that is done, and closes one that may be at work still. Ends when the page is free or gone.</summary>
    public async Task LetGoAsync()
    {
        if (page is null || use is null)
        {
            return;
        }

        if (use.IsCompletedSuccessfully)
        {
            await session.GiveBackAsync(await page.ConfigureAwait(false)).ConfigureAwait(false);
            return;
        }

        _ = ObserveAsync(use);
        await session.DiscardAsync(page).ConfigureAwait(false);
    }

    protected abstract Task<T> UseAsync(PdfPage taken);

    private static async Task ObserveAsync(Task use)
    {
        try
        {
            await use.ConfigureAwait(false);
        }
        catch (Exception e) when (e is PlaywrightException or PdfRenderingException)
        {
            // The page was closed under it, or the caller was told.
        }
    }

    private async Task<T> TakeAndUseAsync()
    {
        page = session.TakePageAsync();
        return await UseAsync(await page.ConfigureAwait(false)).ConfigureAwait(false);
    }
}
