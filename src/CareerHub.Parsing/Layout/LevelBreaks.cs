namespace CareerHub.Parsing.Layout;

/// <summary>
/// Splits a strip where a heading on the left heads both sides: beside it the right one is empty, it stands nearer to what follows,
/// and there both sides begin again on one baseline. Also where both sides begin again with headings of one look, as tiles do. The
/// columns before end there.
/// </summary>
internal static class LevelBreaks
{
    /// <summary>Adds the gutters of the parts that have text on both sides.</summary>
    public static void Split(List<Segment> left, List<Segment> right, List<Gutter> gutters)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return;
        }

        (Segment Segment, bool OnLeft)[] all = [.. left.Select(segment => (segment, true)), .. right.Select(segment => (segment, false))];
        StableOrder.Sort(all, item => item.Segment.Baseline);
        int begin = 0;
        for (int i = 1; i + 2 < all.Length; i++)
        {
            if (HeadsBoth(all, i) || BeginTiles(all, i))
            {
                Add(all[begin..i], gutters);
                begin = i;
            }
        }

        Add(begin == 0 ? all : all[begin..], gutters);
    }

    private static bool HeadsBoth((Segment Segment, bool OnLeft)[] all, int i)
    {
        (Segment heading, bool headingOnLeft) = all[i];
        (Segment first, bool firstOnLeft) = all[i + 1];
        (Segment second, bool secondOnLeft) = all[i + 2];
        Segment before = all[i - 1].Segment;
        return headingOnLeft
            && before.Bottom <= heading.Top
            && first.Top >= heading.Bottom
            && heading.Baseline - before.Baseline >= 0.9 * (first.Baseline - heading.Baseline)
            && firstOnLeft != secondOnLeft
            && Math.Abs(first.Baseline - second.Baseline) < 1
            && !heading.LooksLike(firstOnLeft ? first : second);
    }

    private static bool BeginTiles((Segment Segment, bool OnLeft)[] all, int i)
    {
        (Segment first, bool firstOnLeft) = all[i];
        (Segment second, bool secondOnLeft) = all[i + 1];
        (Segment before, Segment below) = (all[i - 1].Segment, all[i + 2].Segment);
        return firstOnLeft != secondOnLeft
            && Math.Abs(first.Baseline - second.Baseline) < 1
            && first.LooksLike(second) && !first.HasYear && !second.HasYear
            && first.Top - before.Bottom >= 0.8 * first.Size
            && below.Baseline - first.Baseline > 1 && !below.LooksLike(first)
            && first.Size >= 1.08 * below.Size
            && !AreHeaded(all, i);
    }

    // Level headings of another look right above head these: "Education" and "Projects" above the first school and the first project.
    private static bool AreHeaded((Segment Segment, bool OnLeft)[] all, int i)
    {
        if (i < 2 || all[i - 1].OnLeft == all[i - 2].OnLeft)
        {
            return false;
        }

        (Segment left, Segment right, Segment first) = (all[i - 2].Segment, all[i - 1].Segment, all[i].Segment);
        return Math.Abs(left.Baseline - right.Baseline) < 1 && left.LooksLike(right) && !left.LooksLike(first) && left.Size >= 1.08 * first.Size && first.Top - right.Bottom <= 2 * first.Size;
    }

    private static void Add((Segment Segment, bool OnLeft)[] part, List<Gutter> gutters)
    {
        List<Segment> left = [], right = [];
        foreach ((Segment segment, bool onLeft) in part)
        {
            (onLeft ? left : right).Add(segment);
        }

        if (left.Count > 0 && right.Count > 0)
        {
            gutters.Add(new Gutter(left, right));
        }
    }
}
