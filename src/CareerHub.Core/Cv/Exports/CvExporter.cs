using System.Text;
using CareerHub.Cv.Exports.Internal;
using CareerHub.Cv.Exports.Internal.Docx;
using CareerHub.Interchange;

namespace CareerHub.Cv.Exports;

/// <summary>
/// Writes a CV in any <see cref="CvFormat"/>. The same document gives the same bytes: nothing of the clock, the machine or the run goes into a file.
/// Safe for use by several threads.
/// </summary>
/// <param name="templates">Renders the HTML, and what the PDF is made of.</param>
/// <param name="renderer">Makes the PDF; null where none is wanted.</param>
public sealed class CvExporter(ICvTemplateEngine templates, IPdfRenderer? renderer = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a CV.</summary>
    /// <param name="document">The CV.</param>
    /// <param name="template">One of the engine's templates, for PDF and HTML. The other formats have one form and do not ask for it.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where the bytes go. It is left open, and nothing is written when the export fails.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentException">There is no such template or format.</exception>
    /// <exception cref="InvalidOperationException">A PDF is asked for and there is no renderer.</exception>
    /// <exception cref="PdfRenderingException">The PDF could not be rendered.</exception>
    /// <exception cref="IOException">The output took no more.</exception>
    public async Task ExportAsync(CvDocument document, string template, CvFormat format, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(output);
        ReadOnlyMemory<byte> bytes = format switch
        {
            CvFormat.Pdf => (await RenderPdfAsync(document, template, cancellationToken).ConfigureAwait(false)).Content,
            CvFormat.Docx => DocxFile.Write(document),
            CvFormat.Html => Utf8.GetBytes(templates.Render(document, template)),
            CvFormat.Markdown => Utf8.GetBytes(MarkdownBlocks.Write(document)),
            CvFormat.Text => Utf8.GetBytes(PlainTextBlocks.Write(document)),
            CvFormat.JsonResume => Utf8.GetBytes(JsonResume.ToJson(document.Shown)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the PDF, smaller where that lets it fit on <see cref="CvStyle.FitPages"/>, and says what came of it.</summary>
    /// <param name="document">The CV.</param>
    /// <param name="template">One of the engine's templates.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The PDF.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    /// <exception cref="InvalidOperationException">There is no renderer.</exception>
    /// <exception cref="PdfRenderingException">The PDF could not be rendered.</exception>
    public Task<CvPdf> RenderPdfAsync(CvDocument document, string template, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(template);
        return renderer is null
            ? throw new InvalidOperationException("A PDF needs an IPdfRenderer: add CareerHub.Pdf with AddChromiumPdf(), or give the exporter one.")
            : PageFitter.FitAsync(document, scaled => renderer.RenderAsync(templates.Render(scaled, template), PdfFacts.Of(scaled), cancellationToken));
    }
}
