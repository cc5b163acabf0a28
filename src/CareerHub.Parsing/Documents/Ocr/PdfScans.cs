using System.Runtime.InteropServices;
using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Takes the pictures of pages out of a PDF file.</summary>
internal static class PdfScans
{
    // A smaller share of the page is an icon or a rule, no text.
    private const double SmallestShare = 0.01;
    private const double PointsPerInch = 72;

    /// <summary>The pages that are asked for, one after another; pictures are unpacked when their page is reached.</summary>
    public static IEnumerable<ScannedPage> Pages(ReadOnlyMemory<byte> bytes, Func<int, bool> isWanted, ReadingBudget reading)
    {
        var budget = new PdfBudget(reading);
        PdfFile file = PdfFile.Open(MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> all) && all.Offset == 0 && all.Count == all.Array!.Length ? all.Array : bytes.ToArray(), budget);
        if (file.Locked)
        {
            yield break;
        }

        int number = 0;
        foreach (PdfPage page in new PageTree(file).Read())
        {
            number++;
            if (isWanted(number) && !budget.Exhausted)
            {
                yield return Read(page, number, file, reading);
            }
        }
    }

    private static ScannedPage Read(PdfPage page, int number, PdfFile file, ReadingBudget reading)
    {
        var pictures = new List<ScannedPicture>();
        var findings = new List<Finding>();
        foreach ((Pdf.Objects.PdfStream stream, Matrix place) in new PageImages(file).Find(page))
        {
            Area area = Area.Around(place, 0, 0, 1, 1).Intersect(new Area(0, 0, page.Width, page.Height));
            if (Math.Max(area.Width, 0) * Math.Max(area.Height, 0) < page.Width * page.Height * SmallestShare)
            {
                continue;
            }

            if (PdfImage.Export(stream, file, reading.Limits.MaxPicturePixels) is { } image)
            {
                pictures.Add(Placed(image, place));
            }
            else
            {
                findings.Add(DocumentFindings.PictureNotExported(number));
            }
        }

        return new ScannedPage(number, page.Width, page.Height, page.Rotation, pictures, findings);
    }

    // Section 8.9.3: a picture fills the unit square, its upper edge at 1.
    private static ScannedPicture Placed(OcrImage image, Matrix place)
    {
        double width = Math.Sqrt((place.A * place.A) + (place.B * place.B));
        return new ScannedPicture(
            image with { DotsPerInch = width > 0 ? image.PixelWidth * PointsPerInch / width : 0 },
            new Matrix(1.0 / image.PixelWidth, 0, 0, -1.0 / image.PixelHeight, 0, 1).Then(place));
    }
}
