using System.Buffers;
using System.Text;

namespace CareerHub.Profiles;

/// <summary>How the profile's texts are measured: one definition for validation, completeness and the database.</summary>
public static class ProfileText
{
    /// <summary>
    /// The 25 characters that count as blank: the code points with the Unicode property White_Space, which are those of <see cref="char.IsWhiteSpace(char)"/>:
    /// U+0009 to U+000D, U+0020, U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
    /// A zero-width space (U+200B) and a byte order mark (U+FEFF) are not among them. In SQL a text is blank when <c>btrim(text, list) = ''</c> with this list.
    /// Source: Unicode Character Database, PropList.txt, White_Space.
    /// </summary>
    public const string BlankCharacters =
        "\u0009\u000A\u000B\u000C\u000D\u0020\u0085\u00A0\u1680" +
        "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A" +
        "\u2028\u2029\u202F\u205F\u3000";

    private static readonly SearchValues<char> Blank = SearchValues.Create(BlankCharacters);

    /// <summary>Whether a text is null, empty or consists of <see cref="BlankCharacters"/> alone.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>True when there is nothing to read in it.</returns>
    public static bool IsBlank(string? text) => text is null || text.AsSpan().IndexOfAnyExcept(Blank) < 0;

    /// <summary>The number of Unicode code points, as PostgreSQL's <c>length</c> counts in a UTF-8 database. A surrogate without its partner counts as one.</summary>
    /// <param name="text">The text; null has none.</param>
    /// <returns>0 or more; never more than <see cref="string.Length"/>.</returns>
    public static int CountCodePoints(string? text)
    {
        int count = 0;
        foreach (Rune _ in (text ?? "").EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
