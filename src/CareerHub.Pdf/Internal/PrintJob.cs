using System.Text;
using CareerHub.Cv;
using CareerHub.Pdf.Internal.Finishing;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>One attempt at one document: takes a page, prints, and lets go of the page however it ended.</summary>
internal sealed class PrintJob(ChromiumSession session, string html, PdfOptions options)
{
    private Task<PdfPage>? page;
    private Task<RenderedPdf>? print;

    public Task<RenderedPdf> RunAsync() => print = PrintAsync();

    /// <summary>Cleans the page of a job that is done, and closes one that may be at work still. Ends when the page is free or gone.</summary>
    public async Task LetGoAsync()
    {
        if (page is null || print is null)
        {
            return;
        }

        if (print.IsCompletedSuccessfully)
        {
            await session.GiveBackAsync(await page.ConfigureAwait(false)).ConfigureAwait(false);
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
        catch (Exception e) when (e is PlaywrightException or PdfRenderingException)
        {
            // The page was closed under it, or the caller was told.
        }
    }

    private async Task<RenderedPdf> PrintAsync()
    {
        page = session.TakePageAsync();
        var taken = await page.ConfigureAwait(false);
        var printed = await taken.PrintAsync(ConfinedHtml.Wrap(html, options)).ConfigureAwait(false);
        try
        {
            var pdf = PdfFinish.Finish(printed, options);
            var missing = pdf.HasUnnamed ? await NameAsync(taken, pdf.Missing).ConfigureAwait(false) : pdf.Missing;
            return new RenderedPdf(pdf.Content, pdf.PageCount, missing.Order().ToValueList());
        }
        catch (InvalidDataException e)
        {
            throw new PdfRenderingException(PdfFailure.Failed, $"Chromium {session.Version} writes PDF in a form that this version of CareerHub does not know.", e);
        }
    }

    /// <summary>Prints once more, so that the characters without a glyph have a name; only for the few documents that have any.</summary>
    private async Task<IEnumerable<Rune>> NameAsync(PdfPage taken, IReadOnlySet<Rune> known)
    {
        var primed = await taken.PrintAsync(ConfinedHtml.Wrap(html, options, MissingGlyphs.Rules)).ConfigureAwait(false);
        return MissingGlyphs.Named(known, PdfFinish.FindMissing(primed).Missing);
    }
}
