using CareerHub.Cv.Internal.Checking;
using CareerHub.Import;

namespace CareerHub.Cv;

/// <summary>
/// Renders a template over hard cases (nothing but a name, no name, every field, nine jobs, titles of 200 characters, words without a break, no dates,
/// right-to-left, Chinese and Japanese, markup in every text) and reports what survives. For the tests of teams that make templates of their own.
/// </summary>
/// <param name="templates">The engine that has the template.</param>
/// <param name="renderer">Makes PDFs of the cases, for pages and glyphs; null to look at the HTML alone.</param>
/// <param name="parser">Reads the PDFs back; null not to.</param>
public sealed class CvTemplateCheck(ICvTemplateEngine templates, IPdfRenderer? renderer = null, IResumeParser? parser = null)
{
    /// <summary>Runs the check.</summary>
    /// <param name="templateName">One of the engine's templates.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What survives, case by case.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    /// <exception cref="PdfRenderingException">A PDF could not be rendered.</exception>
    public async Task<CvTemplateReport> RunAsync(string templateName, CancellationToken cancellationToken = default)
    {
        var cases = new List<CvTemplateCase>();
        foreach ((string name, CvDocument document) in HardCases.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cases.Add(await RunAsync(name, document, templateName, cancellationToken).ConfigureAwait(false));
        }

        return new CvTemplateReport(templateName, [.. cases]);
    }

    private async Task<CvTemplateCase> RunAsync(string name, CvDocument document, string templateName, CancellationToken cancellationToken)
    {
        var page = RenderedPage.Read(templates.Render(document, templateName));
        string[] shown = [.. DocumentTexts.Of(document)];
        RenderedPdf? pdf = renderer is null
            ? null
            : await renderer.RenderAsync(page.Html, new PdfOptions { PaperSize = document.Style.Paper }, cancellationToken).ConfigureAwait(false);
        return new CvTemplateCase(
            name,
            shown.Length,
            shown.Where(text => !page.Shows(text)).ToValueList(),
            PageProblems.Of(page, document).ToValueList(),
            pdf?.PageCount,
            pdf?.MissingCharacters ?? [],
            await UnreadAsync(document, templateName, cancellationToken).ConfigureAwait(false));
    }

    private async Task<ValueList<string>> UnreadAsync(CvDocument document, string templateName, CancellationToken cancellationToken)
    {
        if (renderer is null || parser is null)
        {
            return [];
        }

        RoundTripReport report = await new RoundTrip(templates, renderer, parser).RunAsync(document, templateName, null, cancellationToken).ConfigureAwait(false);
        return report.Fields.Where(field => !field.IsFound).Select(field => field.Value).ToValueList();
    }
}
