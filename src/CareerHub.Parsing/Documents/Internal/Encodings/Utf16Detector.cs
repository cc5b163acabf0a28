using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>Tells UTF-16 without a byte order mark from binary data.</summary>
internal static class Utf16Detector
{
    /// <summary>UTF-16 in the byte order that yields text, or null when neither does.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
        {
            return null;
        }

        int little = Score(bytes, lowFirst: true);
        int big = Score(bytes, lowFirst: false);
        if (Math.Max(little, big) <= 0)
        {
            return null;
        }

        return little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    // Spaces and line ends speak for a byte order; a control, a noncharacter or a lone surrogate rules it out.
    private static int Score(ReadOnlySpan<byte> bytes, bool lowFirst)
    {
        int score = 0;
        int bad = 0;
        bool open = false;
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            char c = (char)(lowFirst ? bytes[i] | (bytes[i + 1] << 8) : bytes[i + 1] | (bytes[i] << 8));
            bool lone = open != char.IsLowSurrogate(c);
            open = char.IsHighSurrogate(c);
            score += c is ' ' or '\n' or '\r' or '\t' ? 4 : char.IsAsciiLetterOrDigit(c) ? 1 : 0;
            bad += lone || c >= '\ufffe' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')) ? 1 : 0;
        }

        return bad * 100 > bytes.Length / 2 ? 0 : score;
    }
}
