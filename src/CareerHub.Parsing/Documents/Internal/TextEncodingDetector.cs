using System.Text;
using System.Text.Unicode;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Finds the encoding of a text without a declaration: byte order mark, UTF-8, UTF-16, then the single-byte code pages by plausibility.</summary>
internal static class TextEncodingDetector
{
    /// <summary>The encoding, or null when the bytes are not text.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        bool binary = HasBinaryControls(bytes);
        if (!binary && IsUtf8(bytes))
        {
            return Encoding.UTF8;
        }

        if (bytes.Contains((byte)0) && Utf16Detector.Detect(bytes) is { } wide)
        {
            return wide;
        }

        return binary ? null : CodePageDetector.Detect(bytes);
    }

    /// <summary>The encoding that a byte order mark names, or null.</summary>
    public static Encoding? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]))
        {
            return Encoding.UTF8;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe, 0, 0]))
        {
            return Encoding.UTF32;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]))
        {
            return Encoding.Unicode;
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]) ? Encoding.BigEndianUnicode : null;
    }

    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    // Text has hardly any controls beside tab, line ends and form feed; one in a hundred is a damaged text, more is no text.
    private static bool HasBinaryControls(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        foreach (byte b in bytes)
        {
            if (b < 0x20 && b is not (0x09 or 0x0a or 0x0b or 0x0c or 0x0d or 0x1b) || b == 0x7f)
            {
                controls++;
            }
        }

        return controls > 2 + bytes.Length / 100;
    }
}
