using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>The measures of a document's columns: how far their text reaches, how close their lines stand, and whether they are narrow.</summary>
internal sealed class NarrowColumns
{
    // A column whose text takes less of the page wraps short values too.
    private const double NarrowShare = 0.45;

    // What is left of one line's usual pitch when layout programs round baselines, in shares of it.
    private const double PitchTolerance = 0.08;
    private const double WordSpace = 0.25;

    // A pair of rows and one beside it.
    private const int MostWidest = 3;
    private readonly Dictionary<(int Page, int Column), double> pitches = [];
    private readonly Dictionary<(int Page, int Column), List<Row>> widest = [];
    private readonly Dictionary<int, double> widths;

    public NarrowColumns(DocumentRows rows)
    {
        widths = rows.Document.Pages.GroupBy(page => page.Number).ToDictionary(group => group.Key, group => group.First().Width);
        Row? above = null;
        foreach (Row row in rows.Budget.All(rows.Rows).Where(row => row.HasBox))
        {
            (int, int) key = (row.Page, row.Line.Column);
            AddWidest(key, row);
            if (above is not null && Pitch(above, row) is { } pitch && pitch >= 1)
            {
                pitches[key] = Math.Min(pitches.GetValueOrDefault(key, double.MaxValue), pitch);
            }

            above = row;
        }
    }

    /// <summary>The right end of the text of a row's column, in points.</summary>
    public double RightOf(Row row) => widest[(row.Page, row.Line.Column)][0].Right;

    /// <summary>Whether a line of the column beside two rows reaches at least as far as the upper one: otherwise these would prove their own edge.</summary>
    public bool IsReached(Row above, Row row) => widest[(row.Page, row.Line.Column)].Exists(other => other != above && other != row && other.Right >= above.Right);

    /// <summary>Whether the column from a row's left edge on takes so little of the page that short values are wrapped in it too.</summary>
    public bool IsNarrow(Row row, double right) => widths.GetValueOrDefault(row.Page) is > 0 and var width && right - row.Left < width * NarrowShare;

    /// <summary>Whether a row stands below another of its column and edge no farther than the lines of one paragraph do there.</summary>
    public bool IsNextLine(Row above, Row row) =>
        Pitch(above, row) is { } pitch && pitches.TryGetValue((row.Page, row.Line.Column), out double least) && pitch <= least * (1 + PitchTolerance);

    /// <summary>Whether the first word of a row would have had room behind the row above.</summary>
    /// <param name="above">The row above.</param>
    /// <param name="row">The row.</param>
    /// <param name="right">Where the text of the column ends, in points.</param>
    /// <param name="slack">How much farther left it may be taken to end, in points.</param>
    public static bool HasRoom(Row above, Row row, double right, double slack)
    {
        double first = row.Words[0].Box is { } box ? box.Width + (row.Words[0].FontSize * WordSpace) : 0;
        return above.Right + first <= right - slack;
    }

    private void AddWidest((int, int) key, Row row)
    {
        if (!widest.TryGetValue(key, out List<Row>? rows))
        {
            widest[key] = rows = [];
        }

        int at = rows.FindIndex(other => other.Right < row.Right);
        rows.Insert(at < 0 ? rows.Count : at, row);
        if (rows.Count > MostWidest)
        {
            rows.RemoveAt(MostWidest);
        }
    }

    // The distance of two baselines of one size at one edge, in sizes of type; null where there is none.
    private static double? Pitch(Row above, Row row)
    {
        (Word last, Word first) = (above.Words[^1], row.Words[0]);
        bool together = above.Page == row.Page && above.Line.Column == row.Line.Column && first.FontSize > 0 && Math.Abs(last.FontSize - first.FontSize) < 0.1;
        return together ? (first.Baseline - last.Baseline) / first.FontSize : null;
    }
}
