namespace CareerHub.Parsing.Layout;

/// <summary>
/// Splits a strip where a heading on one side heads both: beside it the other side is empty, it stands nearer to what follows, and
/// there both sides begin again on one baseline. The columns before the heading end there.
/// </summary>
internal static class LevelBreaks
{
    /// <summary>The gutters of the parts that have text on both sides.</summary>
    public static IEnumerable<Gutter> Split(List<Segment> left, List<Segment> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            yield break;
        }

        List<Segment> all = [.. left.Concat(right).OrderBy(segment => segment.Baseline)];
        HashSet<Segment> onLeft = [.. left];
        int begin = 0;
        for (int i = 1; i + 2 < all.Count; i++)
        {
            if (HeadsBoth(all, i, onLeft))
            {
                if (Between(all[begin..i], onLeft) is { } part)
                {
                    yield return part;
                }

                begin = i;
            }
        }

        if (Between(all[begin..], onLeft) is { } last)
        {
            yield return last;
        }
    }

    private static bool HeadsBoth(List<Segment> all, int i, HashSet<Segment> onLeft)
    {
        Segment heading = all[i], first = all[i + 1], second = all[i + 2];
        return all[i - 1].Bottom <= heading.Top
            && first.Top >= heading.Bottom
            && heading.Baseline - all[i - 1].Baseline >= 0.9 * (first.Baseline - heading.Baseline)
            && onLeft.Contains(first) != onLeft.Contains(second)
            && Math.Abs(first.Baseline - second.Baseline) < 1
            && !heading.LooksLike(onLeft.Contains(heading) == onLeft.Contains(first) ? first : second);
    }

    private static Gutter? Between(List<Segment> part, HashSet<Segment> onLeft)
    {
        List<Segment> left = [.. part.Where(onLeft.Contains)], right = [.. part.Where(segment => !onLeft.Contains(segment))];
        return left.Count > 0 && right.Count > 0 ? new Gutter(left, right) : null;
    }
}
