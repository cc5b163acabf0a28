using System.Globalization;
using System.Text;

namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Splits RTF into tokens; binary data is passed over.</summary>
internal sealed class RtfTokenizer(ReadOnlyMemory<byte> bytes)
{
    private const int LongestWord = 32;
    private const int LongestNumber = 11;

    private int at;

    public RtfToken Next()
    {
        ReadOnlySpan<byte> text = bytes.Span;
        while (at < text.Length)
        {
            byte b = text[at++];
            switch (b)
            {
                case (byte)'{':
                    return new RtfToken(RtfTokenKind.GroupStart);
                case (byte)'}':
                    return new RtfToken(RtfTokenKind.GroupEnd);
                case (byte)'\\':
                    return Control(text);
                case (byte)'\r' or (byte)'\n' or 0:
                    break;
                default:
                    return new RtfToken(RtfTokenKind.Byte, Value: b);
            }
        }

        return new RtfToken(RtfTokenKind.End);
    }

    /// <summary>Moves over the binary data of \bin; a length beyond the end ends the file.</summary>
    public void Skip(int count) => at = (int)Math.Min((long)at + Math.Max(count, 0), bytes.Length);

    private RtfToken Control(ReadOnlySpan<byte> text)
    {
        if (at >= text.Length)
        {
            return new RtfToken(RtfTokenKind.End);
        }

        byte first = text[at];
        if (char.IsAsciiLetter((char)first))
        {
            return ControlWord(text);
        }

        at++;
        if (first == '\'' && at + 2 <= text.Length
            && byte.TryParse(text.Slice(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out byte value))
        {
            at += 2;
            return new RtfToken(RtfTokenKind.Byte, Value: value);
        }

        return new RtfToken(RtfTokenKind.Symbol, ((char)first).ToString());
    }

    private RtfToken ControlWord(ReadOnlySpan<byte> text)
    {
        int start = at;
        while (at < text.Length && at - start < LongestWord && char.IsAsciiLetter((char)text[at]))
        {
            at++;
        }

        string name = Encoding.ASCII.GetString(text[start..at]);
        int digits = at;
        at += at < text.Length && text[at] == '-' ? 1 : 0;
        while (at < text.Length && at - digits < LongestNumber && char.IsAsciiDigit((char)text[at]))
        {
            at++;
        }

        int? number = int.TryParse(text[digits..at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int parsed) ? parsed : null;

        // One space ends a control word and belongs to it.
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        return new RtfToken(RtfTokenKind.Word, name, number);
    }
}
