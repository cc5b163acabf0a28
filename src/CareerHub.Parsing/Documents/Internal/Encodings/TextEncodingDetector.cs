using System.Text;
using System.Text.Unicode;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>Finds the encoding of a text without a declaration: byte order mark, UTF-8, UTF-32, UTF-16, ISO-2022-JP, then the code pages by plausibility.</summary>
internal static class TextEncodingDetector
{
    private const int Iso2022Japanese = 50220;

    /// <summary>The encoding, or null when the bytes are not text.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        bool binary = HasBinaryControls(bytes);
        if (!binary && Unicode(bytes) is { } unicode)
        {
            return unicode;
        }

        if (bytes.Contains((byte)0) && (Utf32Detector.Detect(bytes) ?? Utf16Detector.Detect(bytes)) is { } wide)
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

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xfe, 0xff]))
        {
            return Utf32Detector.BigEndian;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]))
        {
            return Encoding.Unicode;
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]) ? Encoding.BigEndianUnicode : null;
    }

    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    private static Encoding? Unicode(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf8(bytes))
        {
            // RFC 1468: seven-bit text that switches to JIS X 0208 by an escape sequence.
            return bytes.IndexOf("\u001b$B"u8) >= 0 || bytes.IndexOf("\u001b$@"u8) >= 0 ? CodePages.Get(Iso2022Japanese) : Encoding.UTF8;
        }

        return Utf8Detector.IsDamagedUtf8(bytes) ? Encoding.UTF8 : null;
    }

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
