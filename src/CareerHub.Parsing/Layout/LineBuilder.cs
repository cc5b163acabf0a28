using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Makes the lines of one column: what shares a baseline is one line, however wide the gaps within.</summary>
internal static class LineBuilder
{
    /// <summary>A line that follows after more than the column's usual leading times this begins a block.</summary>
    private const double BlockGap = 1.25;

    /// <summary>The lines in reading order; blocks are numbered from <paramref name="block"/>, which is left at the next free number.</summary>
    public static List<Line> Build(IEnumerable<Region> column, ref int block)
    {
        var rows = new List<IReadOnlyList<Word>>();
        int number = 0;
        foreach (Region region in column)
        {
            number = region.Column;
            rows.AddRange(RowsOf(region));
        }

        double usual = UsualLeading(rows);
        var lines = new List<Line>(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0 && BeginsBlock(rows[i - 1], rows[i], usual))
            {
                block++;
            }

            lines.Add(ToLine(rows[i], number, block));
        }

        block++;
        return lines;
    }

    private static IEnumerable<IReadOnlyList<Word>> RowsOf(Region region) => region.OneLine
        ? [RightToLeft.Order([.. region.Segments.SelectMany(segment => segment.Words)])]
        : BaselineRows.Of(region.Segments.SelectMany(segment => segment.Words)).Select(row => RightToLeft.Order([.. row.OrderBy(word => word.Box!.Value.Left)]));

    /// <summary>Leading in units of the font size: the lower quartile, for gaps between paragraphs only add.</summary>
    private static double UsualLeading(List<IReadOnlyList<Word>> rows)
    {
        double[] leadings = [.. rows.Zip(rows.Skip(1), Leading).Where(leading => leading > 0.8).Order()];
        return leadings.Length == 0 ? 1.2 : Math.Max(1, leadings[leadings.Length / 4]);
    }

    private static double Leading(IReadOnlyList<Word> above, IReadOnlyList<Word> below) =>
        (Baseline(below) - Baseline(above)) / Math.Max(1, Math.Max(Size(above), Size(below)));

    private static bool BeginsBlock(IReadOnlyList<Word> above, IReadOnlyList<Word> below, double usual) =>
        Leading(above, below) is var leading && (leading > usual * BlockGap || leading < 0 || Math.Abs(Size(above) - Size(below)) > 0.15 * Size(above));

    private static double Size(IReadOnlyList<Word> row) => row.Max(word => word.FontSize);

    private static double Baseline(IReadOnlyList<Word> row) => Gutter.Median(row.Select(word => word.Baseline));

    private static Line ToLine(IReadOnlyList<Word> words, int column, int block) => new()
    {
        Words = words,
        Box = words.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)),
        Column = column,
        Block = block,
    };
}
