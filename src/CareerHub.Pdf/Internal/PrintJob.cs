using System.Text;
using CareerHub.Cv;
using CareerHub.Pdf.Internal.Finishing;

namespace CareerHub.Pdf.Internal;

/// <summary>One attempt at one document.</summary>
internal sealed class PrintJob(ChromiumSession session, string html, PdfOptions options) : PageJob<RenderedPdf>(session)
{
    protected override async Task<RenderedPdf> UseAsync(PdfPage taken)
    {
        var printed = await taken.PrintAsync(ConfinedHtml.Wrap(html, options)).ConfigureAwait(false);
        try
        {
            var pdf = PdfFinish.Finish(printed, options);
            var missing = pdf.HasUnnamed ? await NameAsync(taken, pdf.Missing).ConfigureAwait(false) : pdf.Missing;
            return new RenderedPdf(pdf.Content, pdf.PageCount, missing.Order().ToValueList());
        }
        catch (InvalidDataException e)
        {
            throw new PdfRenderingException(PdfFailure.Failed, $"Chromium {Session.Version} writes PDF in a form that this version of CareerHub does not know.", e);
        }
    }

    /// <summary>Prints once more, so that the characters without a glyph have a name; only for the few documents that have any.</summary>
    private async Task<IEnumerable<Rune>> NameAsync(PdfPage taken, IReadOnlySet<Rune> known)
    {
        var primed = await taken.PrintAsync(ConfinedHtml.Wrap(html, options, MissingGlyphs.Rules)).ConfigureAwait(false);
        return MissingGlyphs.Named(known, PdfFinish.FindMissing(primed).Missing);
    }
}
