namespace CareerHub.Parsing.Layout;

/// <summary>
/// Decides what a gutter parts: columns, or the cells of rows that are read across, such as a date set right beside its title.
/// Rows share baselines, columns do so by chance only.
/// </summary>
internal static class ColumnTest
{
    /// <summary>The share of the sparser side's lines that stand on baselines of the other side in rows.</summary>
    private const double RowShare = 0.7;

    /// <summary>What a heading heads begins at most this far below it, in units of the font size: a page number at the foot does not.</summary>
    private const double MaxHeadingGap = 2;

    public static GutterKind Judge(Gutter gutter)
    {
        if (gutter.Width < MarginTest.MinWidth * gutter.Size)
        {
            // Too narrow for anything, and most are: what follows is dear.
            return GutterKind.None;
        }

        SideLines left = new(gutter.Left), right = new(gutter.Right);
        if (MarginTest.IsMargin(gutter, left, right))
        {
            return GutterKind.Margin;
        }

        return left.Count + right.Count > 2 && WideEnough(gutter, left, right) && Overlap(left, right) && !IsDatedTable(gutter, left, right) && !AreRows(left, right)
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

    /// <summary>Columns stand beside each other: the shorter one along at least two fifths of its height.</summary>
    private static bool Overlap(SideLines left, SideLines right)
    {
        double common = Math.Min(left.Bottom, right.Bottom) - Math.Max(left.Top, right.Top);
        return common >= 0.4 * Math.Min(left.Bottom - left.Top, right.Bottom - right.Top);
    }

    /// <summary>A date may stand on a baseline of its own, but never makes a column.</summary>
    private static bool AreRows(SideLines left, SideLines right)
    {
        if (right.Count <= left.Count && right.IsFlushRight && (right.MostlyDates || right.ShareOnBaselinesOf(left) >= 0.5))
        {
            return true;
        }

        if (HeadedAlike(left, right))
        {
            return false;
        }

        (SideLines sparse, SideLines dense) = left.Count < right.Count ? (left, right) : (right, left);
        return sparse.MostlyDates
            || (sparse.Count == 1 && dense.LevelWith(sparse.Lines[0]) is not null)
            || sparse.ShareOnBaselinesOf(dense) >= RowShare;
    }

    /// <summary>
    /// Whether the rows are those of a table of jobs or schools: every line of the sparser side stands beside one of the other, nearly
    /// all such rows have three cells or more, and most of them a year.
    /// </summary>
    private static bool IsDatedTable(Gutter gutter, SideLines left, SideLines right)
    {
        (SideLines sparse, SideLines dense) = left.Count < right.Count ? (left, right) : (right, left);
        return sparse.Count > 2
            && sparse.ShareOnBaselinesOf(dense) == 1
            && gutter.Left.Concat(gutter.Right).Count(cell => sparse.At(cell.Baseline, cell.Size) is not null) >= 2.7 * sparse.Count
            && sparse.Lines.Count(line => line.HasYear || dense.At(line.Baseline, line.Size)!.HasYear) >= 0.6 * sparse.Count;
    }

    private static bool Heads(Segment heading, Segment below) => !below.LooksLike(heading) && below.Top - heading.Bottom <= MaxHeadingGap * heading.Size;

    /// <summary>
    /// Columns and tiles, such as groups of skills side by side, may share every baseline and are read down all the same: where the
    /// later one begins, both have a heading on one line and in one style, and go on in another.
    /// </summary>
    private static bool HeadedAlike(SideLines left, SideLines right)
    {
        (SideLines later, SideLines other) = left.Top > right.Top + 1 ? (left, right) : (right, left);
        Segment heading = later.Lines[0];
        return other.At(heading.Baseline, heading.Size) is { } beside
            && heading.LooksLike(beside)
            && !heading.HasYear
            && right.Lines[0].Left - right.Left < 2 * heading.Size
            && later.Below(heading) is { } below && Heads(heading, below)
            && other.Below(beside) is { } belowBeside && Heads(beside, belowBeside);
    }
}
