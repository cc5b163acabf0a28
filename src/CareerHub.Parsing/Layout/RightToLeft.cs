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

    /// <summary>The share of Hebrew and Arabic among a page's words of letters that makes the page one of them, Latin names and addresses besides.</summary>
    private const double UsualShare = 0.6;

    /// <summary>Whether a page's lines run from right to left.</summary>
    public static bool IsUsual(IReadOnlyList<Word> words)
    {
        int turned = words.Count(IsTurned);
        return turned > 0 && turned >= UsualShare * (turned + words.Count(IsForward));
    }

    /// <summary>The words of a row from left to right in reading order; <paramref name="leftward"/> says whether the page's lines run from right to left.</summary>
    public static IReadOnlyList<Word> Order(Word[] row, bool leftward) => Array.Exists(row, IsTurned) ? OrderTurned([.. row], leftward) : row;

    private static List<Word> OrderTurned(List<Word> row, bool leftward)
    {
        if (leftward || row.Count(IsTurned) >= row.Count(IsForward))
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
            int start = Dialled(row, end) ?? ForwardRun(row, end);
            if (start < end)
            {
                turned.AddRange(WithSignLast(row[start..end]));
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
            if (BeginsWithSign(row[i]))
            {
                // Within text that runs from left to right no comma comes before its word: the next word of the list stands on the left.
                break;
            }
        }

        return first;
    }

    /// <summary>Where a telephone number begins that ends before <paramref name="end"/> and was set from left to right: its plus sign stands on the left.</summary>
    private static int? Dialled(List<Word> row, int end)
    {
        int start = end - 1;
        while (start > 0 && IsNumber(row[start]) && row[start].Text[0] != '+')
        {
            start--;
        }

        return IsNumber(row[start]) && row[start].Text is ['+', >= '0' and <= '9', ..] ? start : null;
    }

    /// <summary>The words of a list's item, of which the comma stands on the left on the page, with the comma at the end.</summary>
    private static List<Word> WithSignLast(List<Word> run)
    {
        if (BeginsWithSign(run[0]) && IsForward(run[0]))
        {
            string sign = run[0].Text[..1];
            run[0] = run[0] with { Text = run[0].Text[1..] };
            run[^1] = run[^1] with { Text = run[^1].Text + sign };
        }

        return run;
    }

    private static bool BeginsWithSign(Word word) => word.Text is [',' or ';' or '،' or '؛', not (',' or ';'), ..];

    private static bool IsNumber(Word word) => word.Text.Any(char.IsDigit) && !word.Text.Any(char.IsLetter);

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
