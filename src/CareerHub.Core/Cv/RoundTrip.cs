using CareerHub.Cv.Internal;
using CareerHub.Import;

namespace CareerHub.Cv;

/// <summary>Renders a CV to PDF, reads it back, and reports field by field what was found again: what an applicant tracking system may miss.</summary>
/// <param name="templates">Renders the CV to HTML.</param>
/// <param name="renderer">Renders the HTML to PDF.</param>
/// <param name="parser">Reads the PDF.</param>
public sealed class RoundTrip(ICvTemplateEngine templates, IPdfRenderer renderer, IResumeParser parser)
{
    /// <summary>Runs the round trip.</summary>
    /// <param name="document">The CV.</param>
    /// <param name="templateName">One of the engine's templates.</param>
    /// <param name="options">The paper; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was found again.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    /// <exception cref="PdfRenderingException">The PDF could not be rendered.</exception>
    public async Task<RoundTripReport> RunAsync(CvDocument document, string templateName, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        string html = templates.Render(document, templateName);
        RenderedPdf pdf = await renderer.RenderAsync(html, options ?? new PdfOptions(), cancellationToken).ConfigureAwait(false);
        using var stream = new MemoryStream(pdf.Content, writable: false);
        ParseResult result = await parser.ParseAsync(stream, null, cancellationToken).ConfigureAwait(false);
        ILookup<string, string> read = ReadFields.Of(result.Draft).ToLookup(field => field.Field, field => Key(field.Value), StringComparer.Ordinal);
        return new RoundTripReport(
            [.. ShownFields.Of(document).Select(field => new RoundTripField(field.Field, field.Value, read[field.Field].Contains(Key(field.Value))))],
            result.Findings);
    }

    private static string Key(string text) => string.Concat(Import.Internal.Evidence.Words(text));
}
