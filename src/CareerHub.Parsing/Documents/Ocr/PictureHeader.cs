using System.Buffers.Binary;
using System.Text;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>What the header of a picture file says: type, size in pixels, pixels per inch. No pixel is decoded.</summary>
internal sealed record PictureHeader(string MediaType, int Width, int Height, double DotsPerInch)
{
    private const double InchesPerMetre = 1 / 0.0254;

    /// <summary>The header, or null when the file is of a type without one that is read, or cut off.</summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return Of(file) is { Width: > 0, Height: > 0 } header ? header : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // A field lies beyond the end.
            return null;
        }
    }

    private static PictureHeader? Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
        {
            return Png(file);
        }

        if (file.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8]))
        {
            return JpegHeader.Read(file);
        }

        if (file.StartsWith("GIF8"u8))
        {
            return new("image/gif", Little16(file, 6), Little16(file, 8), 0);
        }

        if (file.StartsWith("BM"u8))
        {
            int perMetre = BinaryPrimitives.ReadInt32LittleEndian(file.Slice(38, 4));
            return new("image/bmp", Little32(file, 18), Math.Abs(Math.Max(Little32(file, 22), -int.MaxValue)), perMetre / InchesPerMetre);
        }

        if (file.StartsWith("RIFF"u8))
        {
            return WebP(file);
        }

        return TiffFile.Open(file) is { } tiff && tiff.Pages(file, 1) is [{ } first] ? tiff.Header(file, first) : null;
    }

    // PNG (ISO/IEC 15948), 11.2.2 and 11.3.5.3: IHDR comes first, pHYs before the pixels.
    private static PictureHeader Png(ReadOnlySpan<byte> file)
    {
        int physical = file[..Math.Min(file.Length, 4096)].IndexOf("pHYs"u8);
        double perInch = physical > 0 && file.Slice(physical + 12, 1)[0] == 1 ? Big32(file, physical + 4) / InchesPerMetre : 0;
        return new("image/png", Big32(file, 16), Big32(file, 20), perInch);
    }

    // RFC 9649, 2.5 to 2.7: the first chunk says which of three kinds it is.
    private static PictureHeader? WebP(ReadOnlySpan<byte> file) => Encoding.ASCII.GetString(file.Slice(12, 4)) switch
    {
        "VP8 " => new("image/webp", Little16(file, 26) & 0x3fff, Little16(file, 28) & 0x3fff, 0),
        "VP8L" => new("image/webp", (Little32(file, 21) & 0x3fff) + 1, ((Little32(file, 21) >> 14) & 0x3fff) + 1, 0),
        "VP8X" => new("image/webp", (Little32(file, 24) & 0xffffff) + 1, (Little32(file, 27) & 0xffffff) + 1, 0),
        _ => null,
    };

    private static int Little16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.Slice(at, 2));

    private static int Little32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.Slice(at, 4));

    private static int Big32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadInt32BigEndian(file.Slice(at, 4));
}
