using System.Globalization;
using System.Text;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>Reduces text to what comparing words of a dictionary needs: lower case, no accents, one space for everything that is no letter or digit.</summary>
internal static class Fold
{
    /// <summary>The room that the folded words of nearly every text take.</summary>
    public const int Room = 256;

    /// <summary>The folded words of <paramref name="text"/>, separated by one space.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> folded = text.Length <= Room && Ascii.IsValid(text) ? WordsOfAscii(text, stackalloc char[Room]) : default;
        return folded.Length > 0 ? new string(folded) : WordsOfAny(text);
    }

    /// <summary>The folded words of <paramref name="text"/>, separated by one space, in <paramref name="room"/> where that is enough for them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room"><see cref="Room"/> characters of the caller's.</param>
    public static ReadOnlySpan<char> Words(ReadOnlySpan<char> text, Span<char> room) => text.Length <= room.Length && Ascii.IsValid(text) ? WordsOfAscii(text, room) : WordsOfAny(text);

    /// <summary>The folded words of <paramref name="text"/>, or their beginning where they are longer than <paramref name="room"/>: for whoever compares them with shorter ones.</summary>
    public static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text, Span<char> room) => Ascii.IsValid(text) ? WordsOfAscii(text, room) : WordsOfAny(text);

    /// <summary>The folded letters and digits of <paramref name="text"/>, in <paramref name="room"/> where that is enough for them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room"><see cref="Room"/> characters of the caller's.</param>
    public static ReadOnlySpan<char> Letters(ReadOnlySpan<char> text, Span<char> room)
    {
        ReadOnlySpan<char> words = Words(text, room);
        if (!words.Contains(' '))
        {
            return words;
        }

        Span<char> letters = words.Length <= room.Length ? room : new char[words.Length];
        int length = 0;
        foreach (char c in words)
        {
            if (c != ' ')
            {
                letters[length++] = c;
            }
        }

        return letters[..length];
    }

    // Most words by far: nothing to take apart, and no longer than before. Ends where the room does.
    private static ReadOnlySpan<char> WordsOfAscii(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        bool gap = false;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                gap = length > 0;
                continue;
            }

            if (length + (gap ? 2 : 1) > folded.Length)
            {
                break;
            }

            if (gap)
            {
                folded[length++] = ' ';
                gap = false;
            }

            folded[length++] = char.ToLowerInvariant(c);
        }

        return folded[..length];
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
