namespace CareerHub.Parsing.Layout;

/// <summary>Finds the few lines at a column's ends that a gap sets off from it and that have nothing beside them: they belong to the page.</summary>
internal static class ColumnEnds
{
    /// <summary>The lines above, such as a name: they are read before both columns.</summary>
    public static HashSet<Segment> Lead(Gutter gutter)
    {
        double left = gutter.Left.Min(segment => segment.Top), right = gutter.Right.Min(segment => segment.Top);
        (IReadOnlyList<Segment> taller, double begin) = left < right ? (gutter.Left, right) : (gutter.Right, left);
        List<Segment> above = [.. taller.Where(segment => segment.Bottom <= begin)], rest = [.. taller.Where(segment => segment.Bottom > begin)];
        return SetOff(above, rest, taller.Count) && Gap(above, rest) >= 0.8 * above[^1].Size ? [.. above] : [];
    }

    /// <summary>
    /// A line of the left column below the right one's end, such as the first heading after a letterhead: it is read after both.
    /// What is below in the right column is so anyway, and where nothing follows the column just ends later.
    /// </summary>
    public static HashSet<Segment> Tail(Gutter gutter, double regionEnd)
    {
        double end = gutter.Right.Max(segment => segment.Bottom);
        List<Segment> below = [.. gutter.Left.Where(segment => segment.Top >= end)], rest = [.. gutter.Left.Where(segment => segment.Top < end)];
        return below.Count == 1 && regionEnd > below[0].Baseline + 1 && rest.Count > 0 && Gap(rest, below) >= 0.8 * below[0].Size && !below[0].LooksLike(rest[^1]) ? [.. below] : [];
    }

    private static bool SetOff(List<Segment> few, List<Segment> rest, int all) => few.Count > 0 && rest.Count > 0 && few.Count <= Math.Max(2, all / 4);

    private static double Gap(List<Segment> above, List<Segment> below) => below.Min(segment => segment.Top) - above.Max(segment => segment.Bottom);
}
