namespace CareerHub.Parsing.Layout;

/// <summary>Recognises a narrow margin on the left whose dates or headings each begin level with what they belong to.</summary>
internal static class MarginTest
{
    /// <summary>The least width of a gutter beside a margin, in units of the font size; columns are further apart.</summary>
    public const double MinWidth = 0.5;

    private const double MaxShareOfWidth = 0.35;

    /// <summary>Beside short lines, dates take more of the width.</summary>
    private const double MaxShareOfDates = 0.5;

    private const double LevelShare = 0.75;

    /// <summary>A heading has several lines beside it, a label one or two.</summary>
    private const double LinesUnderHeading = 2.5;

    public static bool IsMargin(Gutter gutter, SideLines left, SideLines right)
    {
        if (left.Count >= right.Count || gutter.Width < MinWidth * gutter.Size || left.Right - left.Left > MaxShareOfDates * (right.Right - left.Left))
        {
            return false;
        }

        List<MarginCell> cells = [.. MarginCell.Of(left, right).Where(cell => !cell.Alone)];
        if (left.Right - left.Left > MaxShareOfWidth * (right.Right - left.Left) && !cells.TrueForAll(cell => cell.IsDate))
        {
            return false;
        }

        int level = cells.Count(cell => cell.Entry is not null);
        if (cells.Count == 0 || level < LevelShare * cells.Count || cells.Exists(cell => cell.Lines.Count > 3))
        {
            return false;
        }

        if (cells.Count == 1 && !right.BeginsBlock(cells[0].Entry!))
        {
            // A name beside the middle of an address heads nothing.
            return false;
        }

        return cells.Count(cell => cell.IsDate) * 2 >= cells.Count
            ? cells.Count > 1
            : right.Count >= LinesUnderHeading * cells.Count && cells.Count(cell => cell.IsHeading && right.BeginsBlock(cell.Entry!)) * 2 > cells.Count;
    }
}
