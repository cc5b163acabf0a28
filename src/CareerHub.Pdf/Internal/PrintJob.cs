using CareerHub.Cv;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>One attempt at one document: takes a page, prints, and lets go of the page however it ended.</summary>
internal sealed class PrintJob(ChromiumSession session, string html, PaperSize paper)
{
    private Task<PdfPage>? page;
    private Task<byte[]>? print;

    public Task<byte[]> RunAsync() => print = PrintAsync();

    /// <summary>The page can be used again. Its cleaning is nobody's to wait for.</summary>
    public void Finish(bool isWanted) => _ = LetGoAsync(used => session.GiveBackAsync(used, isWanted));

    /// <summary>The page may be at work still, so it is closed.</summary>
    public void Abandon() => _ = LetGoAsync(session.DiscardAsync);

    private async Task<byte[]> PrintAsync()
    {
        page = session.TakePageAsync();
        return await (await page.ConfigureAwait(false)).PrintAsync(html, paper).ConfigureAwait(false);
    }

    private async Task LetGoAsync(Func<PdfPage, Task> letGo)
    {
        try
        {
            await letGo(await page!.ConfigureAwait(false)).ConfigureAwait(false);
            await print!.ConfigureAwait(false);
        }
        catch (PlaywrightException)
        {
            // The browser ended under it; the next document gets another one.
        }
    }
}
