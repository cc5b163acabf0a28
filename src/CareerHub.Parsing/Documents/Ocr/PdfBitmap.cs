using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Turns the samples of an image (sections 8.6 and 8.9.5) into grey: text needs no colour.</summary>
internal static class PdfBitmap
{
    // A clock is too dear to be read for each pixel.
    private const int PixelsPerCheck = 1 << 16;

    /// <summary>
    /// A TIFF file and the number of its rows, which are those that are there in full: what a damaged image lacks takes no memory.
    /// Null when there is none, the samples are of a depth that the format does not know, or time is up.
    /// </summary>
    public static (byte[] Tiff, int Rows)? ToTiff(PdfStream image, PdfFile file, int width, int height)
    {
        bool isMask = file.Get(image.Dictionary, "ImageMask") is PdfBoolean { Value: true };
        int bits = isMask ? 1 : (int)file.Number(image.Dictionary, "BitsPerComponent", 8);
        if (bits is not (1 or 2 or 4 or 8 or 16))
        {
            return null;
        }

        PdfColors colors = isMask ? PdfColors.Gray : PdfColors.Read(file.Get(image.Dictionary, "ColorSpace"), file);
        byte[] samples = StreamDecoder.Decode(image, file);
        long stride = (((long)width * colors.Components * bits) + 7) / 8;
        bool isBlackAndWhite = bits == 1 && colors == PdfColors.Gray;
        int rows = (int)Math.Min(Math.Min(height, samples.Length / stride), TiffWriter.MostData / (isBlackAndWhite ? stride : width));
        if (rows == 0)
        {
            return null;
        }

        int photometric = IsInverted(image, file) ? TiffWriter.WhiteIsZero : TiffWriter.BlackIsZero;
        if (isBlackAndWhite)
        {
            return (TiffWriter.Write(width, rows, 1, photometric, TiffWriter.Uncompressed, 0, samples.AsSpan(0, (int)stride * rows)), rows);
        }

        return ToGray(samples, width, rows, (int)stride, bits, colors, file.Budget) is { } gray
            ? (TiffWriter.Write(width, rows, 8, photometric, TiffWriter.Uncompressed, 0, gray), rows)
            : null;
    }

    /// <summary>Whether the smallest sample stands for the most (Decode [1 0]).</summary>
    public static bool IsInverted(PdfStream image, PdfFile file) =>
        file.Numbers(image.Dictionary, "Decode", 2) is [var first, var last] && first > last;

    private static byte[]? ToGray(byte[] samples, int width, int rows, int stride, int bits, PdfColors colors, PdfBudget budget)
    {
        byte[] gray = new byte[width * rows];
        Span<int> color = stackalloc int[PdfColors.MostComponents];
        int at = 0;
        for (int y = 0; y < rows; y++)
        {
            ReadOnlySpan<byte> row = samples.AsSpan(y * stride, stride);
            for (int x = 0; x < width; x++)
            {
                for (int i = 0; i < colors.Components; i++)
                {
                    color[i] = Sample(row, (x * colors.Components) + i, bits);
                }

                gray[at++] = colors.ToGray(color, bits);
                if (at % PixelsPerCheck == 0 && budget.Exhausted)
                {
                    return null;
                }
            }
        }

        return gray;
    }

    private static int Sample(ReadOnlySpan<byte> row, int index, int bits) => bits switch
    {
        8 => row[index],
        16 => row[index * 2],
        _ => (row[index * bits / 8] >> (8 - bits - (index * bits % 8))) & ((1 << bits) - 1),
    };
}
