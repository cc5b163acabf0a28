using System.Buffers.Binary;
using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>Tells UTF-32 without a byte order mark from binary data: three bytes of four are nearly always determined.</summary>
internal static class Utf32Detector
{
    private const int Shortest = 8;

    public static Encoding BigEndian { get; } = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Shortest)
        {
            return null;
        }

        return IsText(bytes, littleEndian: true) ? Encoding.UTF32 : IsText(bytes, littleEndian: false) ? BigEndian : null;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        int bad = 0;
        int units = bytes.Length / 4;
        for (int i = 0; i < units; i++)
        {
            ReadOnlySpan<byte> unit = bytes.Slice(i * 4, 4);
            uint value = littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(unit) : BinaryPrimitives.ReadUInt32BigEndian(unit);
            bool isControl = value < ' ' && value is not ('\t' or '\n' or '\r' or '\f');
            bad += isControl || !Rune.IsValid(value) ? 1 : 0;
        }

        return bad * 100 <= units;
    }
}
