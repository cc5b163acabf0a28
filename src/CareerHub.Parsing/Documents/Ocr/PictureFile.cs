using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Takes a picture file as a document: one page, or one for each page of a TIFF file.</summary>
internal static class PictureFile
{
    // A4, for a picture that does not say how large it is.
    private const double UsualWidth = 595.28;
    private const double LeastDotsPerInch = 100;
    private const double PointsPerInch = 72;

    /// <summary>The pages; none when the header cannot be read or states more pixels than may be.</summary>
    public static IEnumerable<ScannedPage> Pages(ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        if (TiffFile.Open(file.Span) is not { } tiff)
        {
            if (PictureHeader.Read(file.Span) is { } header)
            {
                yield return Page(1, header, file, budget);
            }

            yield break;
        }

        int number = 0;
        foreach (int page in tiff.Pages(file.Span, budget.Limits.MaxPages))
        {
            yield return Page(++number, tiff.Header(file.Span, page), tiff.WithOnly(file.Span, page), budget);
        }
    }

    /// <summary>The registered media type, or null when the header cannot be read.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> file) => PictureHeader.Read(file)?.MediaType;

    private static ScannedPage Page(int number, PictureHeader header, ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        double perPixel = header.DotsPerInch >= LeastDotsPerInch ? PointsPerInch / header.DotsPerInch : UsualWidth / Math.Max(header.Width, 1);
        bool isTooLarge = header.Width <= 0 || header.Height <= 0 || (long)header.Width * header.Height > budget.Limits.MaxPicturePixels;
        var image = new OcrImage
        {
            Bytes = bytes,
            MediaType = header.MediaType,
            PixelWidth = header.Width,
            PixelHeight = header.Height,
            DotsPerInch = header.DotsPerInch,
        };
        if (isTooLarge)
        {
            budget.Note(DocumentFindings.PictureTooLarge(number, budget.Limits.MaxPicturePixels));
        }

        return new ScannedPage(
            number, header.Width * perPixel, header.Height * perPixel, 0,
            isTooLarge ? [] : [() => new ScannedPicture(image, new Matrix(perPixel, 0, 0, perPixel, 0, 0))]);
    }
}
