using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Web.PublicPages;

namespace CareerHub.Web.Cvs;

/// <summary>Makes the files of CVs in every format.</summary>
internal sealed class CvFiles(CvExporter exporter, CvPdfs pdfs, ICvTemplateEngine templates)
{
    /// <summary>The PDF that was begun for a CV as it is now, or null.</summary>
    public Task<CvPdf>? FindBegun(OwnCv cv) => pdfs.FindBegun(cv.Document, templates.Known(cv.Version.Template));

    /// <exception cref="PdfRenderingException">The PDF could not be drawn.</exception>
    public async Task<byte[]> MakeAsync(OwnCv cv, CvFormat format, CancellationToken cancellationToken)
    {
        string template = templates.Known(cv.Version.Template);
        if (format == CvFormat.Pdf)
        {
            return (await pdfs.RenderAsync(cv.Document, template, cancellationToken)).Content;
        }

        using var content = new MemoryStream();
        await exporter.ExportAsync(cv.Document, template, format, content, cancellationToken);
        return content.ToArray();
    }
}
