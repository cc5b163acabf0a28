using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Finds hidden words that stand where the same word is seen: the text below a scan that was read, or behind letters filled with a gradient.</summary>
internal static class HiddenCopies
{
    /// <summary>How far a copy is off the word that is seen, in units of the font size.</summary>
    private const double Distance = 0.25;

    /// <summary>The height of the rows that words are looked up by, in points.</summary>
    private const double RowHeight = 8;

    private const int MaxRows = 16;

    /// <summary>How many words of one text in one row are compared: a file may put all its words in one place.</summary>
    private const int MaxSteps = 64;

    /// <summary>The hidden words that say something else than what is seen in their place.</summary>
    public static IReadOnlyList<Word> Without(IReadOnlyList<Word> hidden, IReadOnlyList<Word> visible)
    {
        if (hidden.Count == 0)
        {
            return [];
        }

        ILookup<(string Text, int Row), Word> seen = visible.ToLookup(word => (word.Text, Row(word.Baseline)));
        return [.. hidden.Where(word => !Rows(word).SelectMany(row => seen[(word.Text, row)].Take(MaxSteps)).Any(other => IsCopy(word, other)))];
    }

    private static IEnumerable<int> Rows(Word word)
    {
        int first = Row(word.Baseline - (word.FontSize * Distance)), last = Row(word.Baseline + (word.FontSize * Distance));
        return Enumerable.Range(first, Math.Min(last - first + 1, MaxRows));
    }

    private static int Row(double baseline) => (int)Math.Clamp(baseline / RowHeight, -1e6, 1e6);

    private static bool IsCopy(Word word, Word other) =>
        Math.Abs(word.Baseline - other.Baseline) <= word.FontSize * Distance
        && word.Box is { } box && other.Box is { } place
        && Math.Abs(box.Left - place.Left) <= word.FontSize * Distance && Math.Abs(box.Right - place.Right) <= word.FontSize * Distance;
}
