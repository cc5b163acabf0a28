namespace CareerHub.Parsing.Layout;

/// <summary>An upright strip without text, and what stands on both sides of it within its height.</summary>
internal sealed class Gutter
{
    public Gutter(List<Segment> left, List<Segment> right)
    {
        (Left, Right) = (left, right);
        (double leftTop, double leftBottom) = Extent(left);
        (double rightTop, double rightBottom) = Extent(right);
        From = Edge(left, rightTop, rightBottom, segment => segment.Right, Math.Max);
        To = Edge(right, leftTop, leftBottom, segment => segment.Left, Math.Min);
        Size = MedianSize(left, right);
    }

    public IReadOnlyList<Segment> Left { get; }

    public IReadOnlyList<Segment> Right { get; }

    /// <summary>The right edge of the text on the left.</summary>
    public double From { get; }

    /// <summary>The left edge of the text on the right.</summary>
    public double To { get; }

    public double Width => To - From;

    /// <summary>The usual font size beside the gutter.</summary>
    public double Size { get; }

    public int Count => Left.Count + Right.Count;

    private static (double Top, double Bottom) Extent(List<Segment> side)
    {
        (double top, double bottom) = (double.MaxValue, double.MinValue);
        foreach (Segment segment in side)
        {
            (top, bottom) = (Math.Min(top, segment.Top), Math.Max(bottom, segment.Bottom));
        }

        return (top, bottom);
    }

    /// <summary>The edge of what stands at the height of the other side: a line above both does not narrow the gutter.</summary>
    private static double Edge(List<Segment> side, double top, double bottom, Func<Segment, double> edge, Func<double, double, double> outermost)
    {
        double? found = null;
        foreach (Segment segment in side)
        {
            if (segment.Bottom > top && segment.Top < bottom)
            {
                found = found is { } before ? outermost(before, edge(segment)) : edge(segment);
            }
        }

        return found ?? edge(side[0]);
    }

    private static double MedianSize(List<Segment> left, List<Segment> right)
    {
        double[] sizes = new double[left.Count + right.Count];
        for (int i = 0; i < sizes.Length; i++)
        {
            sizes[i] = i < left.Count ? left[i].Size : right[i - left.Count].Size;
        }

        Array.Sort(sizes);
        return sizes[sizes.Length / 2];
    }
}
