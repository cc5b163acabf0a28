using System.Buffers.Binary;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>The frame header and density of a JPEG file (ITU-T T.81, B.1 and B.2; JFIF 1.02).</summary>
internal static class JpegHeader
{
    private const double CentimetresPerInch = 2.54;

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        double perInch = 0;
        for (int at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xff)
            {
                return null;
            }

            byte marker = file[at + 1];
            if (marker is 0xff or 0x01 or (>= 0xd0 and <= 0xd8))
            {
                // Fill bytes, and markers without a segment.
                at += marker == 0xff ? 1 : 2;
                continue;
            }

            ReadOnlySpan<byte> segment = file[(at + 4)..];
            if (marker == 0xe0 && segment.StartsWith("JFIF\0"u8))
            {
                perInch = Big16(segment, 8) * (segment[7] switch { 1 => 1, 2 => CentimetresPerInch, _ => 0 });
            }
            else if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
            {
                return new PictureHeader("image/jpeg", Big16(segment, 3), Big16(segment, 1), perInch);
            }

            at += 2 + Math.Max(Big16(file, at + 2), 2);
        }

        return null;
    }

    private static int Big16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Slice(at, 2));
}
