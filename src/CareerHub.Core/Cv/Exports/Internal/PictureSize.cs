using System.Buffers.Binary;

namespace CareerHub.Cv.Exports.Internal;

/// <summary>Reads the width and height of a picture, in pixels, from its head.</summary>
internal static class PictureSize
{
    private const int PngHead = 24;

    /// <summary>Those of a PNG or JPEG; null for anything else.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> picture) =>
        (IsPng(picture) ? Png(picture) : picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(picture) : null) is (> 0, > 0) size ? size : null;

    private static bool IsPng(ReadOnlySpan<byte> picture) => picture.Length >= PngHead && picture.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    // The first chunk of a PNG begins with both (W3C PNG, 11.2.1).
    private static (int Width, int Height) Png(ReadOnlySpan<byte> picture) => (BinaryPrimitives.ReadInt32BigEndian(picture[16..]), BinaryPrimitives.ReadInt32BigEndian(picture[20..]));

    // ITU T.81, B.2.2: segments of a marker and a length, until a start of frame, which has height and width.
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> picture)
    {
        for (int at = 2; at + 9 <= picture.Length && picture[at] == 0xFF;)
        {
            byte marker = picture[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
        }

        return null;
    }
}
