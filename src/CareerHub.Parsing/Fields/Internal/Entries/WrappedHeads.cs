using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>
/// Joins the rows of a long title to the last of them, which has the date at its end, where most titles of the section are one row and this one could
/// not have been; or where each row is left open. A row of an employer above one of a post would have had room beside it.
/// </summary>
internal sealed class WrappedHeads(RowJoiner joiner, DateFinder dates)
{
    private const double Edge = 1.5;
    private const double Leading = 1.6;
    private const int MostRows = 5;

    // The gap before a date takes some of the room of its line.
    private const double ShareOfTitle = 0.9;

    private readonly record struct Look(double Size, bool Bold, bool Italic, int Color);

    /// <summary>The rows, those of a long title joined.</summary>
    public IReadOnlyList<Row> Join(IReadOnlyList<Row> rows)
    {
        List<(int First, int Last)> heads = [.. Enumerable.Range(0, rows.Count).Where(i => IsDated(rows[i])).Select(i => (First(rows, i), i))];
        List<(int First, int Last)> wrapped = [.. heads.Where(head => head.First < head.Last && IsWrapped(rows, head, heads))];
        if (wrapped.Count == 0)
        {
            return rows;
        }

        var joined = new List<Row>();
        for (int i = 0; i < rows.Count; i++)
        {
            if (wrapped.Find(head => head.First < i && i <= head.Last) is { Last: > 0 })
            {
                joined[^1] = joiner.Merge(joined[^1], rows[i]);
            }
            else
            {
                joined.Add(rows[i]);
            }
        }

        return joined;
    }

    private bool IsDated(Row row) =>
        row is { HasBox: true, IsItem: false, IsLong: false, Pieces: [_, var last] } && dates.Find(last.Text) is [{ Start: 0 } date] && last.Text.Length - date.End <= 1;

    private int First(IReadOnlyList<Row> rows, int last)
    {
        int first = last;
        while (first > 0 && last - first < MostRows && CanGoOn(rows[first - 1], rows[first]))
        {
            first--;
        }

        return first;
    }

    private bool CanGoOn(Row upper, Row lower) =>
        upper is { HasBox: true, IsItem: false, IsLong: false, Pieces.Count: 1 } && !lower.StartsBlock && upper.Page == lower.Page && upper.Line.Column == lower.Line.Column && upper.End < lower.Start
        && Math.Abs(upper.Left - lower.Left) < Edge && LookOf(upper.Words[0]) == LookOf(lower.Words[0]) && LookOf(upper.Words[^1]) == LookOf(lower.Words[0]) && upper.Text[^1] is not ('.' or ':')
        && lower.Words[0].Baseline - upper.Words[^1].Baseline is > 0 and var pitch && pitch < Leading * lower.Words[0].FontSize && dates.Find(upper.Text).Count == 0;

    private static Look LookOf(Word word) => new(Math.Round(word.FontSize * 2) / 2, word.Bold, word.Italic, word.Color);

    private static bool IsWrapped(IReadOnlyList<Row> rows, (int First, int Last) head, List<(int First, int Last)> heads)
    {
        Look look = LookOf(rows[head.Last].Words[0]);
        var alike = heads.Where(other => LookOf(rows[other.Last].Words[0]) == look).ToList();
        int one = alike.Count(other => other.First == other.Last);
        bool isUnusual = one > 0 && one >= alike.Count - one && !FitsFewer(rows, head);
        return isUnusual || Enumerable.Range(head.First, head.Last - head.First).All(i => RowJoiner.EndsOpen(rows[i]) || char.IsLower(rows[i + 1].Text[0]));
    }

    // Whether the title had fitted into a row less.
    private static bool FitsFewer(IReadOnlyList<Row> rows, (int First, int Last) head)
    {
        RowPiece last = rows[head.Last].Pieces[0], date = rows[head.Last].Pieces[1];
        double title = last.Right - last.Left;
        for (int i = head.First; i < head.Last; i++)
        {
            title += rows[i].Right - rows[i].Left;
        }

        return title < ShareOfTitle * (date.Left - last.Left) * (head.Last - head.First);
    }
}
