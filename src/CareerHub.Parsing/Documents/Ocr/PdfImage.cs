using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Turns an image of a PDF file (section 8.9.5) into a file: JPEG and JPEG 2000 are passed through, faxes and bitmaps become TIFF.</summary>
internal static class PdfImage
{
    /// <summary>
    /// The image and the height in its pixels of what it fills, of which a damaged image may lack the lower rows;
    /// null when it has more pixels than may be, has no whole row, or is stored in a way that is not taken out (JBIG2).
    /// </summary>
    public static (OcrImage Image, int Height)? Export(PdfStream image, PdfFile file, int maxPixels)
    {
        int width = (int)Math.Clamp(file.Number(image.Dictionary, "Width"), 0, int.MaxValue);
        int height = (int)Math.Clamp(file.Number(image.Dictionary, "Height"), 0, int.MaxValue);
        if (width == 0 || height == 0 || (long)width * height > maxPixels)
        {
            return null;
        }

        return LastFilter(image, file) switch
        {
            "DCTDecode" or "DCT" => Passed("image/jpeg", WithoutLastFilter(image, file), width, height, maxPixels),
            "JPXDecode" => Passed("image/jp2", WithoutLastFilter(image, file), width, height, maxPixels),
            "CCITTFaxDecode" or "CCF" => (Tiff(Fax(image, file, width, height), width, height), height),
            "JBIG2Decode" => null,
            _ => PdfBitmap.ToTiff(image, file, width, height) is var (tiff, rows) ? (Tiff(tiff, width, rows), height) : null,
        };
    }

    // What the file itself states counts: the dictionary may lie about the size, and an engine believes the file.
    private static (OcrImage Image, int Height)? Passed(string mediaType, byte[] bytes, int width, int height, int maxPixels)
    {
        if (mediaType == "image/jpeg")
        {
            if (PictureHeader.Read(bytes) is not { } header || (long)header.Width * header.Height > maxPixels)
            {
                return null;
            }

            (width, height) = (header.Width, header.Height);
        }

        return bytes.Length == 0 ? null : (new OcrImage { Bytes = bytes, MediaType = mediaType, PixelWidth = width, PixelHeight = height }, height);
    }

    private static OcrImage Tiff(byte[] tiff, int width, int height) =>
        new() { Bytes = tiff, MediaType = "image/tiff", PixelWidth = width, PixelHeight = height };

    // Section 7.4.6: K < 0 is Group 4, K = 0 Group 3 in one dimension, K > 0 in two. BlackIs1, or Decode [1 0], turns black and white round.
    private static byte[] Fax(PdfStream image, PdfFile file, int width, int height)
    {
        PdfObject parameters = file.Get(image.Dictionary, "DecodeParms");
        PdfDictionary own = (parameters is PdfArray { Count: > 0 } all ? file.Resolve(all.Items[^1]) : parameters) as PdfDictionary ?? PdfDictionary.Empty;
        double k = file.Number(own, "K");
        bool isInverted = (file.Get(own, "BlackIs1") is PdfBoolean { Value: true }) != PdfBitmap.IsInverted(image, file);
        return TiffWriter.Write(
            (int)Math.Clamp(file.Number(own, "Columns", 1728), 1, Math.Min(width * 2L, int.MaxValue)), height, 1, isInverted ? TiffWriter.BlackIsZero : TiffWriter.WhiteIsZero,
            k < 0 ? 4 : 3, k > 0 ? 1 : 0, WithoutLastFilter(image, file));
    }

    private static string? LastFilter(PdfStream image, PdfFile file) => file.Get(image.Dictionary, "Filter") switch
    {
        PdfName name => name.Value,
        PdfArray { Count: > 0 } chain => (file.Resolve(chain.Items[^1]) as PdfName)?.Value,
        _ => null,
    };

    private static byte[] WithoutLastFilter(PdfStream image, PdfFile file)
    {
        var entries = new Dictionary<string, PdfObject>(image.Dictionary.Entries);
        entries.Remove("Filter", out PdfObject? filter);
        if (filter is not null && file.Resolve(filter) is PdfArray chain)
        {
            entries["Filter"] = new PdfArray([.. chain.Items.SkipLast(1)]);
        }

        return StreamDecoder.Decode(new PdfStream(new PdfDictionary(entries), image.Raw), file);
    }
}
