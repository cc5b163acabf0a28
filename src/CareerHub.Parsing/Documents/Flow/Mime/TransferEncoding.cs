using System.Buffers;
using System.Buffers.Text;

namespace CareerHub.Parsing.Documents.Flow.Mime;

/// <summary>Undoes the transfer encodings of RFC 2045, as forgivingly as it asks for.</summary>
internal static class TransferEncoding
{
    private static readonly SearchValues<byte> Base64Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>RFC 2045, 6.7. An equals sign that begins no valid escape stays as it is.</summary>
    public static ReadOnlyMemory<byte> FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        byte[] decoded = new byte[text.Length];
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            if (text[at] != (byte)'=')
            {
                decoded[length++] = text[at++];
            }
            else if (SoftBreak(text[at..]) is > 0 and var skipped)
            {
                at += skipped;
            }
            else if (at + 2 < text.Length && char.IsAsciiHexDigit((char)text[at + 1]) && char.IsAsciiHexDigit((char)text[at + 2]))
            {
                decoded[length++] = (byte)((Digit(text[at + 1]) << 4) | Digit(text[at + 2]));
                at += 3;
            }
            else
            {
                decoded[length++] = text[at++];
            }
        }

        return decoded.AsMemory(0, length);
    }

    /// <summary>RFC 2045, 6.8: characters outside the alphabet are passed over; padding, or the end, ends the data.</summary>
    public static ReadOnlyMemory<byte> FromBase64(ReadOnlySpan<byte> text)
    {
        byte[] digits = new byte[text.Length + 3];
        int length = 0;
        foreach (byte b in text)
        {
            if (b == (byte)'=')
            {
                break;
            }

            if (Base64Alphabet.Contains(b))
            {
                digits[length++] = b;
            }
        }

        // Data that ends in the middle of a group is filled up with zero bits, which then do not count.
        int missing = (4 - (length % 4)) % 4;
        digits.AsSpan(length, missing).Fill((byte)'A');
        byte[] decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(length + missing)];
        Base64.DecodeFromUtf8(digits.AsSpan(0, length + missing), decoded, out _, out int written);
        return decoded.AsMemory(0, written - missing);
    }

    // The length of a soft line break: an equals sign, spaces that a transport added, and a line end.
    private static int SoftBreak(ReadOnlySpan<byte> text)
    {
        int at = 1;
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            at++;
        }

        return at >= text.Length ? at : text[at] == (byte)'\n' ? at + 1 : 0;
    }

    private static int Digit(byte digit) => (digit & 0xf) + (digit >= (byte)'A' ? 9 : 0);
}
