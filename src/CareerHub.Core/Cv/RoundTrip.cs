using CareerHub.Cv.Internal;
using CareerHub.Import;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv;

/// <summary>
/// Renders a CV to PDF, reads it back, and reports fact by fact what was found again: what an applicant tracking system may miss.
/// It reads what is on the pages: whatever the options say, no data is attached to the PDF that it makes.
/// </summary>
/// <param name="templates">Renders the CV to HTML.</param>
/// <param name="renderer">Renders the HTML to PDF.</param>
/// <param name="parser">Reads the PDF.</param>
public sealed class RoundTrip(ICvTemplateEngine templates, IPdfRenderer renderer, IResumeParser parser)
{
    /// <summary>Runs the round trip.</summary>
    /// <param name="document">The CV.</param>
    /// <param name="templateName">One of the engine's templates.</param>
    /// <param name="options">How the PDF is made; null for the paper of the CV and else the defaults. Its attachments are left out.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was found again.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    /// <exception cref="PdfRenderingException">The PDF could not be rendered.</exception>
    public async Task<RoundTripReport> RunAsync(CvDocument document, string templateName, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        string html = templates.Render(document, templateName);
        PdfOptions bare = (options ?? new PdfOptions { PaperSize = document.Style.Paper }) with { Attachments = [] };
        RenderedPdf pdf = await renderer.RenderAsync(html, bare, cancellationToken).ConfigureAwait(false);
        using var stream = new MemoryStream(pdf.Content, writable: false);
        return Compare(document, await parser.ParseAsync(stream, null, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Compares a CV with what was read of it, by whatever way it was read.</summary>
    /// <param name="document">The CV.</param>
    /// <param name="read">What a parser made of a file of it.</param>
    /// <returns>What was found again.</returns>
    public static RoundTripReport Compare(CvDocument document, ParseResult read)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(read);
        ProfileView view = ProfileProjection.For(read.Draft.ToProfile(Ulid.NewUlid()), Audience.Owner)!;

        // A section without a title has no heading that it could stand under, and so stands on no page.
        ProfileView shown = document.Shown with { CustomSections = document.Shown.CustomSections.Where(section => CvText.Line(section.Title) is not null).ToValueList() };
        return new RoundTripReport([.. FactMatch.Of(CvFacts.Of(shown), CvFacts.Of(view))], read.Findings);
    }
}
