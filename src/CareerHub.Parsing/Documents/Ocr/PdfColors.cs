using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>A colour space (section 8.6) as far as it takes to tell light from dark.</summary>
/// <param name="Components">The number of components, at most <see cref="MostComponents"/>.</param>
/// <param name="IsInk">Whether more of a component is darker.</param>
/// <param name="Palette">The grey of each index, or null.</param>
internal sealed record PdfColors(int Components, bool IsInk, byte[]? Palette)
{
    public const int MostComponents = 8;

    private const int LargestIndex = 255;

    public static PdfColors Gray { get; } = new(1, false, null);

    public static PdfColors Read(PdfObject space, PdfFile file, bool isBase = false)
    {
        var array = space as PdfArray;
        string? name = (space as PdfName ?? (array is { Count: > 0 } ? file.Resolve(array.Items[0]) as PdfName : null))?.Value;
        switch (name)
        {
            case "DeviceRGB" or "CalRGB" or "RGB":
                return new PdfColors(3, false, null);
            case "DeviceCMYK" or "CMYK":
                return new PdfColors(4, true, null);
            case "ICCBased" when array is { Count: > 1 } && file.Resolve(array.Items[1]) is PdfStream profile:
                return file.Number(profile.Dictionary, "N", 3) switch { 1 => Gray, 4 => new PdfColors(4, true, null), _ => new PdfColors(3, false, null) };
            case "Separation":
                return new PdfColors(1, true, null);
            case "DeviceN" when array is { Count: > 1 } && file.Resolve(array.Items[1]) is PdfArray inks:
                return new PdfColors(Math.Clamp(inks.Count, 1, MostComponents), true, null);
            case "Indexed" or "I" when array is { Count: > 3 } && !isBase:
                return new PdfColors(1, false, ReadPalette(array, file));
            default:
                return Gray;
        }
    }

    /// <summary>The grey, from 0 for black, of components of so many bits.</summary>
    public byte ToGray(ReadOnlySpan<int> color, int bits)
    {
        if (Palette is not null)
        {
            return Palette[Math.Min(color[0], Palette.Length - 1)];
        }

        int scale = bits >= 8 ? 1 : LargestIndex / ((1 << bits) - 1);
        if (Components == 3)
        {
            // ITU-R BT.601.
            return (byte)(((color[0] * 77) + (color[1] * 150) + (color[2] * 29)) * scale >> 8);
        }

        int sum = 0;
        for (int i = 0; i < Components; i++)
        {
            sum += color[i] * scale;
        }

        return (byte)(IsInk ? LargestIndex - Math.Min(sum, LargestIndex) : Math.Min(sum, LargestIndex));
    }

    private static byte[] ReadPalette(PdfArray array, PdfFile file)
    {
        PdfColors colors = Read(file.Resolve(array.Items[1]), file, isBase: true);
        byte[] table = file.Resolve(array.Items[3]) switch
        {
            PdfString text => text.Bytes.ToArray(),
            PdfStream stream => StreamDecoder.Decode(stream, file),
            _ => [],
        };
        byte[] palette = new byte[Math.Clamp(table.Length / colors.Components, 1, LargestIndex + 1)];
        Span<int> color = stackalloc int[MostComponents];
        for (int i = 0; (i + 1) * colors.Components <= table.Length && i < palette.Length; i++)
        {
            for (int j = 0; j < colors.Components; j++)
            {
                color[j] = table[(i * colors.Components) + j];
            }

            palette[i] = colors.ToGray(color, 8);
        }

        return palette;
    }
}
