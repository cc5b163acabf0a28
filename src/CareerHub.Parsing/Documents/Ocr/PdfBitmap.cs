using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Turns the samples of an image (sections 8.6 and 8.9.5) into grey: text needs no colour.</summary>
internal static class PdfBitmap
{
    private const int White = 255;

    /// <summary>A TIFF file, or null when the samples are missing or of a depth that the format does not know.</summary>
    public static byte[]? ToTiff(PdfStream image, PdfFile file, int width, int height)
    {
        bool isMask = file.Get(image.Dictionary, "ImageMask") is PdfBoolean { Value: true };
        int bits = isMask ? 1 : (int)file.Number(image.Dictionary, "BitsPerComponent", 8);
        PdfColors colors = isMask ? PdfColors.Gray : PdfColors.Read(file.Get(image.Dictionary, "ColorSpace"), file);
        byte[] samples = StreamDecoder.Decode(image, file);
        if (samples.Length == 0 || bits is not (1 or 2 or 4 or 8 or 16))
        {
            return null;
        }

        bool isInverted = IsInverted(image, file);
        return bits == 1 && colors == PdfColors.Gray
            ? TiffWriter.Write(width, height, 1, isInverted ? TiffWriter.WhiteIsZero : TiffWriter.BlackIsZero, TiffWriter.Uncompressed, 0, Rows(samples, (width + 7) / 8, height))
            : TiffWriter.Write(width, height, 8, isInverted ? TiffWriter.WhiteIsZero : TiffWriter.BlackIsZero, TiffWriter.Uncompressed, 0, ToGray(samples, width, height, bits, colors));
    }

    /// <summary>Whether the smallest sample stands for the most (Decode [1 0]).</summary>
    public static bool IsInverted(PdfStream image, PdfFile file) =>
        file.Numbers(image.Dictionary, "Decode", 2) is [var first, var last] && first > last;

    // Rows that a damaged stream lacks are left empty.
    private static byte[] Rows(byte[] samples, int stride, int height)
    {
        byte[] rows = new byte[stride * height];
        samples.AsSpan(0, Math.Min(samples.Length, rows.Length)).CopyTo(rows);
        return rows;
    }

    private static byte[] ToGray(byte[] samples, int width, int height, int bits, PdfColors colors)
    {
        byte[] gray = new byte[width * height];
        gray.AsSpan().Fill(White);
        long stride = (((long)width * colors.Components * bits) + 7) / 8;
        Span<int> color = stackalloc int[PdfColors.MostComponents];
        for (int y = 0; y < height && (y + 1) * stride <= samples.Length; y++)
        {
            ReadOnlySpan<byte> row = samples.AsSpan((int)(y * stride), (int)stride);
            for (int x = 0; x < width; x++)
            {
                for (int i = 0; i < colors.Components; i++)
                {
                    color[i] = Sample(row, (x * colors.Components) + i, bits);
                }

                gray[(y * width) + x] = colors.ToGray(color, bits);
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
