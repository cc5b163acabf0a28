using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Takes the pictures of pages out of a PDF file.</summary>
internal static class PdfScans
{
    // A smaller share of the page is an icon or a rule, no text.
    private const double SmallestShare = 0.01;
    private const double PointsPerInch = 72;

    /// <summary>The pages that are asked for, one after another; each picture is unpacked when it is called for.</summary>
    public static IEnumerable<ScannedPage> Pages(ReadOnlyMemory<byte> bytes, Func<int, bool> isWanted, ReadingBudget reading)
    {
        var budget = new PdfBudget(reading);
        PdfFile file = PdfFile.Open(WholeArray.Of(bytes), budget);
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
        var pictures = new List<Func<ScannedPicture?>>();
        foreach ((PdfStream stream, Matrix place) in new PageImages(file).Find(page))
        {
            Area area = Area.Around(place, 0, 0, 1, 1).Intersect(new Area(0, 0, page.Width, page.Height));
            if (Math.Max(area.Width, 0) * Math.Max(area.Height, 0) >= page.Width * page.Height * SmallestShare)
            {
                pictures.Add(() => Export(stream, place, number, file, reading));
            }
        }

        return new ScannedPage(number, page.Width, page.Height, page.Rotation, pictures);
    }

    private static ScannedPicture? Export(PdfStream stream, Matrix place, int number, PdfFile file, ReadingBudget reading)
    {
        if (PdfImage.Export(stream, file, reading.Limits.MaxPicturePixels) is var (image, height))
        {
            // A limit that cuts a picture off is a finding of its own.
            if (image.PixelHeight < height && reading.Findings.All(finding => finding.Code != FindingCodes.LimitReached))
            {
                reading.Note(DocumentFindings.Repaired);
            }

            return Placed(image, height, place);
        }

        // A picture that is given up because time is up, which is noted, could have been taken out.
        if (!file.Budget.Exhausted)
        {
            reading.Note(DocumentFindings.PictureNotExported(number));
        }

        return null;
    }

    // Section 8.9.3: a picture fills the unit square, its upper edge at 1; the rows that it lacks are the lower ones.
    private static ScannedPicture Placed(OcrImage image, int height, Matrix place)
    {
        double width = Math.Sqrt((place.A * place.A) + (place.B * place.B));
        return new ScannedPicture(
            image with { DotsPerInch = width > 0 ? image.PixelWidth * PointsPerInch / width : 0 },
            new Matrix(1.0 / image.PixelWidth, 0, 0, -1.0 / height, 0, 1).Then(place));
    }
}
