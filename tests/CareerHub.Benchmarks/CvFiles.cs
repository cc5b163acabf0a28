using CareerHub.Cv;
using CareerHub.Cv.Exports;

namespace CareerHub.Benchmarks;

/// <summary>Writes CVs into a folder, and counts. Safe for use by several threads.</summary>
internal sealed class CvFiles(CvExporter exporter, string folder)
{
    private int written, pages, failed;

    /// <summary>The files that were written.</summary>
    public int Written => written;

    /// <summary>The pages of the PDFs.</summary>
    public int Pages => pages;

    /// <summary>The files that could not be made.</summary>
    public int Failed => failed;

    /// <summary>Writes a CV in every format.</summary>
    public async Task WriteAsync(string name, CvDocument document, string template, CancellationToken ct)
    {
        foreach (CvFormat format in CvFormats.All)
        {
            string file = $"{name}.{template}{format.FileExtension()}";
            try
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, file), await BytesAsync(file, document, template, format, ct), ct);
                Interlocked.Increment(ref written);
            }
            catch (PdfRenderingException problem)
            {
                Interlocked.Increment(ref failed);
                await Console.Error.WriteLineAsync($"{file}: {problem.Reason}: {problem.Message}");
            }
        }
    }

    private async Task<byte[]> BytesAsync(string file, CvDocument document, string template, CvFormat format, CancellationToken ct)
    {
        if (format != CvFormat.Pdf)
        {
            using var output = new MemoryStream();
            await exporter.ExportAsync(document, template, format, output, ct);
            return output.ToArray();
        }

        CvPdf pdf = await exporter.RenderPdfAsync(document, template, ct);
        Interlocked.Add(ref pages, pdf.PageCount);
        if (pdf.MissingCharacters.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{file}: no font has a glyph for {string.Join(", ", pdf.MissingCharacters.Select(rune => $"U+{rune.Value:X4}"))}");
        }

        return pdf.Content;
    }
}
