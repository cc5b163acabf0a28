namespace CareerHub.Cv.Exports.Internal;

/// <summary>Finds the largest scale at which a CV has no more pages than it may have. The number of pages does not grow when the scale falls, so halving finds it.</summary>
internal static class PageFitter
{
    // Steps of 0.02 cannot be told apart by eye; ten of them lead from 1 to the smallest scale.
    private const double Step = 0.02;

    private static readonly int s_steps = (int)Math.Round((1 - CvDocument.MinScale) / Step);

    public static async Task<CvPdf> FitAsync(CvDocument document, Func<CvDocument, Task<RenderedPdf>> renderAsync)
    {
        CvPdf whole = await RenderAsync(document, 0, renderAsync).ConfigureAwait(false);
        if (whole.Fits)
        {
            return whole;
        }

        CvPdf best = await RenderAsync(document, s_steps, renderAsync).ConfigureAwait(false);
        if (!best.Fits)
        {
            // Small type that does not even save the page it was made small for helps nobody.
            return best.PageCount < whole.PageCount ? best : whole;
        }

        for (int fits = s_steps, tooLarge = 0; fits - tooLarge > 1;)
        {
            int between = (fits + tooLarge) / 2;
            CvPdf tried = await RenderAsync(document, between, renderAsync).ConfigureAwait(false);
            (best, fits, tooLarge) = tried.Fits ? (tried, between, tooLarge) : (best, fits, between);
        }

        return best;
    }

    private static async Task<CvPdf> RenderAsync(CvDocument document, int step, Func<CvDocument, Task<RenderedPdf>> renderAsync)
    {
        double scale = Math.Round(1 - (step * Step), 2);
        RenderedPdf pdf = await renderAsync(document with { Scale = scale }).ConfigureAwait(false);
        return new CvPdf(pdf.Content, pdf.PageCount, pdf.MissingCharacters, scale, document.Style.FitPages);
    }
}
