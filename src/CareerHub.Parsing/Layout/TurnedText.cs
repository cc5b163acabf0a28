using System.Text;

namespace CareerHub.Parsing.Layout;

/// <summary>Spells words of Hebrew and Arabic letters, of which the glyphs are known from left to right.</summary>
internal static class TurnedText
{
    private const string Brackets = "()[]{}<>«»‹›";

    /// <summary>Whether a text holds letters that are read from right to left.</summary>
    public static bool IsIn(string text)
    {
        foreach (char c in text)
        {
            if (IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text holds Arabic letters.</summary>
    public static bool HasArabic(string text) => text.Any(c => c is (>= '\u0600' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'));

    /// <summary>Whether glyphs from left to right spell a word that is read from right to left.</summary>
    public static bool Is(IEnumerable<string> glyphs) => glyphs.Any(IsIn) && glyphs.All(text => !text.Any(IsLatin));

    /// <summary>The text of glyphs from left to right that is read from the right: numbers among them keep their order, and brackets, which are drawn mirrored, open again towards the text.</summary>
    public static string Spell(IReadOnlyList<string> glyphs, bool arabic)
    {
        var spelled = new StringBuilder();
        for (int end = glyphs.Count; end > 0;)
        {
            int start = NumberBefore(glyphs, end, arabic);
            if (start < end)
            {
                spelled.AppendJoin(null, glyphs.Skip(start).Take(end - start));
            }
            else
            {
                spelled.Append(Mirrored(glyphs[--start]));
            }

            end = start;
        }

        return spelled.ToString();
    }

    /// <summary>Where the number begins that ends before <paramref name="end"/>; <paramref name="end"/> itself when none does (rules W4 and W5).</summary>
    private static int NumberBefore(IReadOnlyList<string> glyphs, int end, bool arabic)
    {
        int start = end;
        while (start > 0 && (IsDigit(glyphs[start - 1]) || (start < end && start > 1 && Joins(glyphs[start - 1], arabic) && IsDigit(glyphs[start - 2]))))
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether a mark between digits belongs to the number; a hyphen does except among Arabic.</summary>
    private static bool Joins(string mark, bool arabic) => mark is "." or "," or ":" or "/" or "٫" or "٬" || (!arabic && mark is "-" or "+");

    private static bool IsDigit(string glyph) => glyph.Length == 1 && char.IsDigit(glyph[0]);

    private static string Mirrored(string glyph)
    {
        int at = glyph.Length == 1 ? Brackets.IndexOf(glyph[0], StringComparison.Ordinal) : -1;
        return at < 0 ? glyph : Brackets[at ^ 1].ToString();
    }

    private static bool IsLetter(char c) => c >= '\u0590' && !char.IsDigit(c) && c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);
}
