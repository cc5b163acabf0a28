using System.Buffers.Binary;

namespace CareerHub.Cv.Photos.Internal;

/// <summary>The type and size of a picture from its first bytes: PNG (ISO 15948, 11.2.2), JPEG (ITU T.81, B.2.2), WebP (RFC 9649).</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PictureHeader(string MediaType, int Width, int Height)
{
    private const int WebPSizeMask = 0x3FFF;

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        PictureHeader? header = file.Length > 8 && file[0] == 0x89 && file[1..].StartsWith("PNG\r\n\u001A\n"u8) ? Png(file)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg(file)
            : file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8) ? WebP(file[12..])
            : null;
        return header is { Width: > 0, Height: > 0 } ? header : null;
    }

    // The first chunk is IHDR: length, name, width, height.
    private static PictureHeader? Png(ReadOnlySpan<byte> file) => file.Length >= 24 && file[12..].StartsWith("IHDR"u8)
        ? new PictureHeader("image/png", BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
        : null;

    // Segments up to the start of the frame, which holds precision, height and width.
    private static PictureHeader? Jpeg(ReadOnlySpan<byte> file)
    {
        for (int at = 2; at + 9 <= file.Length;)
        {
            if (file[at] != 0xFF)
            {
                return null;
            }

            byte marker = file[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new PictureHeader("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            if (marker is 0xDA or 0xD9)
            {
                return null;
            }

            at += 2 + Math.Max((int)BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]), 2);
        }

        return null;
    }

    private static PictureHeader? WebP(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length < 18)
        {
            return null;
        }

        ReadOnlySpan<byte> data = chunk[8..];
        if (chunk.StartsWith("VP8X"u8))
        {
            return new PictureHeader("image/webp", 1 + UInt24(data[4..]), 1 + UInt24(data[7..]));
        }

        if (chunk.StartsWith("VP8L"u8) && data[0] == 0x2F)
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new PictureHeader("image/webp", 1 + (int)(bits & WebPSizeMask), 1 + (int)((bits >> 14) & WebPSizeMask));
        }

        return chunk.StartsWith("VP8 "u8)
            ? new PictureHeader("image/webp", BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & WebPSizeMask, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & WebPSizeMask)
            : null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
