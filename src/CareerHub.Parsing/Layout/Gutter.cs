namespace CareerHub.Parsing.Layout;

/// <summary>An upright strip without text, and what stands on both sides of it within its height.</summary>
internal sealed class Gutter
{
    public Gutter(IReadOnlyList<Segment> left, IReadOnlyList<Segment> right)
    {
        (Left, Right) = (left, right);
        From = Beside(left, right).Max(segment => segment.Right);
        To = Beside(right, left).Min(segment => segment.Left);
        Size = Median(left.Concat(right).Select(segment => segment.Size));
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

    /// <summary>What stands at the height of the other side: a line above both does not narrow the gutter.</summary>
    private static IEnumerable<Segment> Beside(IReadOnlyList<Segment> side, IReadOnlyList<Segment> other)
    {
        double top = other.Min(segment => segment.Top), bottom = other.Max(segment => segment.Bottom);
        return side.Where(segment => segment.Bottom > top && segment.Top < bottom).DefaultIfEmpty(side[0]);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }
}
