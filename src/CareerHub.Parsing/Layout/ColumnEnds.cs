using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Finds the few lines at a column's ends that a gap sets off from it and that have nothing beside them: they belong to the page.</summary>
internal static class ColumnEnds
{
    /// <summary>
    /// The lines above, such as a name: they are read before both columns. The gap below them is wider than any among them, and they hold no
    /// years: a column whose neighbour begins lower, under a picture, begins with an entry.
    /// </summary>
    public static HashSet<Segment> Lead(Gutter gutter)
    {
        double left = gutter.Left.Min(segment => segment.Top), right = gutter.Right.Min(segment => segment.Top);
        (IReadOnlyList<Segment> taller, double begin) = left < right ? (gutter.Left, right) : (gutter.Right, left);
        List<Segment> above = [.. taller.Where(segment => segment.Bottom <= begin)], rest = [.. taller.Where(segment => segment.Bottom > begin)];
        return SetOff(above, rest, taller.Count) && Gap(above, rest) is var gap && gap >= 0.8 * above[^1].Size && gap > 1.15 * WidestGap(above) && !above.Exists(segment => segment.HasYear) ? [.. above] : [];
    }

    /// <summary>
    /// Lines of the left column below the right one's end, from one on that is set off and looks otherwise, such as the first heading
    /// after a letterhead: they are read after both. What is below in the right column is so anyway, and where nothing follows the
    /// column just ends later.
    /// </summary>
    public static HashSet<Segment> Tail(Gutter gutter, double regionEnd)
    {
        double end = gutter.Right.Max(segment => segment.Bottom);
        Segment[] left = [.. gutter.Left];
        StableOrder.Sort(left, segment => segment.Baseline);
        int first = Array.FindIndex(left, segment => segment.Top >= end);
        if (first < 0 || regionEnd <= left[^1].Baseline + 1)
        {
            return [];
        }

        for (int i = Math.Max(first, 1); i < left.Length; i++)
        {
            if (left[i].Top - left[i - 1].Bottom >= 0.8 * left[i].Size && !left[i].LooksLike(left[i - 1]))
            {
                return [.. left.AsSpan(i)];
            }
        }

        return [];
    }

    private static bool SetOff(List<Segment> few, List<Segment> rest, int all) => few.Count > 0 && rest.Count > 0 && few.Count <= Math.Max(2, all / 4);

    private static double Gap(List<Segment> above, List<Segment> below) => below.Min(segment => segment.Top) - above.Max(segment => segment.Bottom);

    private static double WidestGap(List<Segment> segments)
    {
        List<Word[]> rows = BaselineRows.Of(segments);
        double widest = 0;
        for (int i = 1; i < rows.Count; i++)
        {
            widest = Math.Max(widest, new Segment(rows[i]).Top - new Segment(rows[i - 1]).Bottom);
        }

        return widest;
    }
}
