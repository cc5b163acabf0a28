using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Neighbouring words of a row that belong together.</summary>
/// <param name="Row">The row.</param>
/// <param name="First">The place of the first word among the row's words.</param>
/// <param name="Count">How many words.</param>
internal readonly record struct RowPiece(Row Row, int First, int Count)
{
    // Word spaces of justified text stay below this share of the type size.
    private const double WideGap = 1.4;
    private const int LeastLeader = 4;

    public IEnumerable<Word> Words => Row.Words.Skip(First).Take(Count);

    public int Start => Row.Words[First].Start;

    public int End => Row.Words[First + Count - 1].Start + Row.Words[First + Count - 1].Text.Length;

    public string Text => Row.Text[(Start - Row.Start)..(End - Row.Start)];

    public double Left => Row.Words[First].Box?.Left ?? 0;

    public double Right => Row.Words[First + Count - 1].Box?.Right ?? 0;

    /// <summary>Cuts a row where a wide gap, a leader or a tab stop stands between two words. Leaders are in no piece.</summary>
    public static IReadOnlyList<RowPiece> Split(Row row)
    {
        var pieces = new List<RowPiece>();
        int first = 0;
        for (int i = 1; i <= row.Words.Count; i++)
        {
            bool leader = IsLeader(row.Words[i - 1].Text);
            if (i < row.Words.Count && !leader && !IsLeader(row.Words[i].Text) && !row.Stops.Contains(i) && !IsWide(row.Words[i - 1], row.Words[i]))
            {
                continue;
            }

            if (!leader || row.Words.Count == 1)
            {
                pieces.Add(new RowPiece(row, first, i - first));
            }

            first = i;
        }

        return pieces;
    }

    /// <summary>Cuts a row wherever <paramref name="between"/> says so of two neighbouring words.</summary>
    public static IReadOnlyList<RowPiece> Split(Row row, Func<Word, Word, bool> between)
    {
        var pieces = new List<RowPiece>();
        int first = 0;
        for (int i = 1; i <= row.Words.Count; i++)
        {
            if (i == row.Words.Count || between(row.Words[i - 1], row.Words[i]))
            {
                pieces.Add(new RowPiece(row, first, i - first));
                first = i;
            }
        }

        return pieces;
    }

    // Dots or dashes that lead the eye to the end of a line.
    private static bool IsLeader(string word) => word.Length >= LeastLeader && word.All(c => c is '.' or '-' or '_' or '·' or '…' or '─' or '=');

    private static bool IsWide(Word left, Word right) =>
        (right.AfterTab && !IsNumber(left.Text)) || (left.Box is { } a && right.Box is { } b && b.Left - a.Right > WideGap * Math.Max(left.FontSize, right.FontSize));

    // "1.", "b)": a number of an item or a heading, with which a tab comes by itself.
    private static bool IsNumber(string word) => word.Length is 2 or 3 && word[^1] is '.' or ')' && word[..^1].All(char.IsLetterOrDigit);
}
