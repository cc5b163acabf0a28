using System.Globalization;
using System.Text;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>Reduces text to what comparing words of a dictionary needs: lower case, no accents, one space for everything that is no letter or digit.</summary>
internal static class Fold
{
    private const int ShortText = 256;

    /// <summary>The folded words of <paramref name="text"/>, separated by one space.</summary>
    public static string Words(ReadOnlySpan<char> text) => Ascii.IsValid(text) ? WordsOfAscii(text) : WordsOfAny(text);

    // Most words by far: nothing to take apart, and no longer than before.
    private static string WordsOfAscii(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= ShortText ? stackalloc char[ShortText] : new char[text.Length];
        int length = 0;
        bool gap = false;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                gap = length > 0;
                continue;
            }

            if (gap)
            {
                folded[length++] = ' ';
                gap = false;
            }

            folded[length++] = char.ToLowerInvariant(c);
        }

        return new string(folded[..length]);
    }

    private static string WordsOfAny(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length + 4);
        bool gap = false;
        foreach (char c in UnicodeText.Normalize(text.ToString(), NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            Append(folded, char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>The folded letters and digits without any space, so that letter-spaced text compares equal too.</summary>
    public static string Letters(ReadOnlySpan<char> text) => Words(text).Replace(" ", "", StringComparison.Ordinal);

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'ß': folded.Append("ss"); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'ł': folded.Append('l'); break;
            case 'ø': folded.Append('o'); break;
            case 'đ': folded.Append('d'); break;
            case 'ı': folded.Append('i'); break;
            default: folded.Append(c); break;
        }
    }
}
