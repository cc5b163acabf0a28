using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Makes the lines of one column: what shares a baseline is one line, however wide the gaps within.</summary>
internal static class LineBuilder
{
    /// <summary>A line that follows after more than the column's usual leading times this begins a block.</summary>
    private const double BlockGap = 1.25;

    /// <summary>The lines in reading order; blocks are numbered from <paramref name="block"/>, which is left at the next free number.</summary>
    /// <param name="column">The regions of the column.</param>
    /// <param name="leftward">Whether the lines of the page run from right to left.</param>
    /// <param name="block">The number of the first block.</param>
    public static List<Line> Build(IEnumerable<Region> column, bool leftward, ref int block)
    {
        var rows = new List<TextRow>();
        int number = 0;
        foreach (Region region in column)
        {
            number = region.Column;
            AddRows(region, leftward, rows);
        }

        double usual = UsualLeading(rows);
        var lines = new List<Line>(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0 && BeginsBlock(rows[i - 1], rows[i], usual))
            {
                block++;
            }

            lines.Add(new Line { Words = rows[i].Words, Box = rows[i].Box, Column = number, Block = block });
        }

        block++;
        return lines;
    }

    private static void AddRows(Region region, bool leftward, List<TextRow> rows)
    {
        if (region.OneLine)
        {
            rows.Add(new TextRow(leftward
                ? [.. region.Segments.SelectMany(segment => RightToLeft.Order([.. segment.Words], leftward))]
                : RightToLeft.Order([.. region.Segments.SelectMany(segment => segment.Words)], leftward)));
            return;
        }

        foreach (Word[] row in BaselineRows.Of(region.Segments))
        {
            rows.Add(new TextRow(RightToLeft.Order(row, leftward)));
        }
    }

    /// <summary>Leading in units of the font size: the lower quartile, for gaps between paragraphs only add.</summary>
    private static double UsualLeading(List<TextRow> rows)
    {
        var leadings = new List<double>(rows.Count);
        for (int i = 1; i < rows.Count; i++)
        {
            if (Leading(rows[i - 1], rows[i]) is var leading and > 0.8)
            {
                leadings.Add(leading);
            }
        }

        leadings.Sort();
        return leadings.Count == 0 ? 1.2 : Math.Max(1, leadings[leadings.Count / 4]);
    }

    private static double Leading(TextRow above, TextRow below) => (below.Baseline - above.Baseline) / Math.Max(1, Math.Max(above.Size, below.Size));

    private static bool BeginsBlock(TextRow above, TextRow below, double usual) =>
        Leading(above, below) is var leading && (leading > usual * BlockGap || leading < 0 || Math.Abs(above.Size - below.Size) > 0.15 * above.Size);
}
