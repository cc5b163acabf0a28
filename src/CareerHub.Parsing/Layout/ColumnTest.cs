namespace CareerHub.Parsing.Layout;

/// <summary>
/// Decides what a gutter parts: columns, or the cells of rows that are read across, such as a date set right beside its title.
/// Rows share baselines, columns do so by chance only.
/// </summary>
internal static class ColumnTest
{
    /// <summary>The share of the sparser side's lines that stand on baselines of the other side in rows.</summary>
    private const double RowShare = 0.7;

    public static GutterKind Judge(Gutter gutter)
    {
        SideLines left = new(gutter.Left), right = new(gutter.Right);
        if (MarginTest.IsMargin(gutter, left, right))
        {
            return GutterKind.Margin;
        }

        return left.Count + right.Count > 2 && WideEnough(gutter, left, right) && Overlap(left, right) && !AreRows(left, right)
            ? GutterKind.Columns
            : GutterKind.None;
    }

    /// <summary>The fewer lines bear witness to a gutter, the wider it must be.</summary>
    private static bool WideEnough(Gutter gutter, SideLines left, SideLines right)
    {
        double width = gutter.Width / gutter.Size;
        return Math.Min(left.Count, right.Count) switch
        {
            1 => width >= 3,
            2 or 3 => width >= 1.8,
            _ => width >= 0.9,
        };
    }

    /// <summary>Columns stand beside each other: the shorter one along at least half of its height.</summary>
    private static bool Overlap(SideLines left, SideLines right)
    {
        double common = Math.Min(left.Bottom, right.Bottom) - Math.Max(left.Top, right.Top);
        return common >= 0.5 * Math.Min(left.Bottom - left.Top, right.Bottom - right.Top);
    }

    /// <summary>A date may stand on a baseline of its own, but never makes a column.</summary>
    private static bool AreRows(SideLines left, SideLines right)
    {
        (SideLines sparse, SideLines dense) = left.Count < right.Count ? (left, right) : (right, left);
        return sparse.MostlyDates
            || (sparse.Count == 1 && dense.LevelWith(sparse.Lines[0]) is not null)
            || (sparse.ShareOnBaselinesOf(dense) >= RowShare && !AreTiles(left, right));
    }

    /// <summary>
    /// Tiles, such as groups of skills side by side, share baselines and are read down all the same: line by line both sides look
    /// alike, while their headings look different from what follows.
    /// </summary>
    private static bool AreTiles(SideLines left, SideLines right)
    {
        List<(Segment Line, Segment Partner)> pairs = left.PairsWith(right);
        return pairs.Count >= 2
            && right.Lines[0].Left - right.Left < 2 * right.Lines[0].Size
            && pairs.Count(pair => pair.Line.LooksLike(pair.Partner)) >= pairs.Count * 0.9
            && pairs.Exists(pair => !pair.Line.LooksLike(pairs[0].Line));
    }
}
