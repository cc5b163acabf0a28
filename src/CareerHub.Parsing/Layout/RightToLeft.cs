using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Turns Hebrew and Arabic, which stand on the page from right to left, into reading order: words, and runs of words.</summary>
internal static class RightToLeft
{
    /// <summary>Whether glyphs from left to right spell a word that is read from right to left.</summary>
    public static bool Is(IEnumerable<string> glyphs) => glyphs.Any(text => text.Any(IsLetter)) && glyphs.All(text => !text.Any(IsLatin));

    /// <summary>The words of a row from left to right in reading order.</summary>
    public static IReadOnlyList<Word> Order(List<Word> row)
    {
        for (int i = 0; i < row.Count; i++)
        {
            int end = i;
            while (end < row.Count && row[end].Text.Any(IsLetter))
            {
                end++;
            }

            if (end - i > 1)
            {
                row.Reverse(i, end - i);
            }

            i = Math.Max(i, end - 1);
        }

        return row;
    }

    private static bool IsLetter(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);
}
