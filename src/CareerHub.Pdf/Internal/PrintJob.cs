using CareerHub.Cv;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>One attempt at one document: takes a page, prints, and lets go of the page however it ended.</summary>
internal sealed class PrintJob(ChromiumSession session, string html, PaperSize paper)
{
    private Task<PdfPage>? page;
    private Task<byte[]>? print;

    public Task<byte[]> RunAsync() => print = PrintAsync();

    /// <summary>Cleans the page of a job that is done, and closes one that may be at work still. Ends when the page is free or gone.</summary>
    public async Task LetGoAsync(bool isWanted)
    {
        if (page is null || print is null)
        {
            return;
        }

        if (print.IsCompletedSuccessfully)
        {
            await session.GiveBackAsync(await page.ConfigureAwait(false), isWanted).ConfigureAwait(false);
            return;
        }

        _ = ObserveAsync(print);
        await session.DiscardAsync(page).ConfigureAwait(false);
    }

    private static async Task ObserveAsync(Task print)
    {
        try
        {
            await print.ConfigureAwait(false);
        }
        catch (PlaywrightException)
        {
            // The page was closed under it.
        }
    }

    private async Task<byte[]> PrintAsync()
    {
        page = session.TakePageAsync();
        return await (await page.ConfigureAwait(false)).PrintAsync(html, paper).ConfigureAwait(false);
    }
}
