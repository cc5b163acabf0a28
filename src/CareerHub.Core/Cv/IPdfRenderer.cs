namespace CareerHub.Cv;

/// <summary>Turns a complete HTML document into a PDF.</summary>
public interface IPdfRenderer
{
    /// <summary>Renders a document. The HTML is untrusted: scripts do not run and nothing is fetched, whatever it refers to.</summary>
    /// <param name="html">A complete HTML document; styles and images are inline.</param>
    /// <param name="options">Paper size, what the PDF says of itself, and the files inside it.</param>
    /// <param name="cancellationToken">Ends the wait and frees the page.</param>
    /// <returns>The PDF.</returns>
    /// <exception cref="ArgumentException">An option is not as <see cref="PdfOptions"/> says.</exception>
    /// <exception cref="PdfRenderingException">The document could not be rendered; <see cref="PdfRenderingException.Reason"/> says why.</exception>
    Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default);
}
