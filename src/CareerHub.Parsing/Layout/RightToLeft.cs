using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// Turns lines with Hebrew and Arabic, which stand on the page from right to left, into reading order. It undoes, for one line at a
/// time, what the Unicode Bidirectional Algorithm (Unicode Standard Annex 9) did when the page was drawn.
/// </summary>
internal static class RightToLeft
{
    /// <summary>The gap in units of the font size below which no space is meant.</summary>
    private const double TouchingGap = 0.15;

    /// <summary>The words of a row from left to right in reading order.</summary>
    public static IReadOnlyList<Word> Order(Word[] row) => Array.Exists(row, IsTurned) ? OrderTurned([.. row]) : row;

    private static List<Word> OrderTurned(List<Word> row)
    {
        if (row.Count(IsTurned) >= row.Count(IsForward))
        {
            return Turn(row);
        }

        // A line that runs from left to right: what lies between two turned words is turned with them.
        var ordered = new List<Word>(row.Count);
        for (int i = 0; i < row.Count;)
        {
            int last = i;
            for (int end = i; IsTurned(row[i]) && end < row.Count && !IsForward(row[end]); end++)
            {
                last = IsTurned(row[end]) ? end : last;
            }

            ordered.AddRange(IsTurned(row[i]) ? Turn(row[i..(last + 1)]) : [row[i]]);
            i = last + 1;
        }

        return ordered;
    }

    /// <summary>The words as a reader goes through them from the right; words of other scripts among them, with the numbers after them, keep their order.</summary>
    private static List<Word> Turn(List<Word> row)
    {
        bool arabic = row.Exists(word => TurnedText.HasArabic(word.Text));
        var turned = new List<Word>(row.Count);
        for (int end = row.Count; end > 0;)
        {
            int start = ForwardRun(row, end);
            if (start < end)
            {
                turned.AddRange(row[start..end]);
            }
            else
            {
                Add(row[--start], turned, arabic);
            }

            end = start;
        }

        return turned;
    }

    /// <summary>Where the run of other scripts begins that ends before <paramref name="end"/>; <paramref name="end"/> itself when none does.</summary>
    private static int ForwardRun(List<Word> row, int end)
    {
        int first = end;
        for (int i = end - 1; i >= 0 && !IsTurned(row[i]) && (first < end || IsForward(row[i]) || row[i].Text.Any(char.IsDigit)); i--)
        {
            first = IsForward(row[i]) ? i : first;
        }

        return first;
    }

    /// <summary>Adds a word, to the one before when they touch: a number or mark is often drawn apart from the letters that it belongs to.</summary>
    private static void Add(Word word, List<Word> turned, bool arabic)
    {
        string text = IsTurned(word) ? word.Text : TurnedText.Spell([.. word.Text.Select(c => c.ToString())], arabic);
        if (turned.Count > 0 && !IsForward(turned[^1]) && Math.Abs(turned[^1].Box!.Value.Left - word.Box!.Value.Right) < TouchingGap * word.FontSize)
        {
            turned[^1] = turned[^1] with { Text = turned[^1].Text + text, Box = turned[^1].Box!.Value.Union(word.Box.Value) };
            return;
        }

        turned.Add(word with { Text = text });
    }

    private static bool IsTurned(Word word) => TurnedText.IsIn(word.Text);

    private static bool IsForward(Word word) => !IsTurned(word) && word.Text.Any(char.IsLetter);
}
