using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Joins words that stand side by side on one baseline.</summary>
internal static class SegmentBuilder
{
    /// <summary>The gap in units of the font size that ends a segment; spaces of justified text stay below.</summary>
    private const double WideGap = 0.9;

    /// <summary>The gap that ends a segment before an edge where other segments begin; a space is narrower.</summary>
    private const double EdgeGap = 0.4;

    private const double EdgeTolerance = 0.7;

    /// <summary>The segments that make an edge.</summary>
    private const int EdgeCount = 3;

    public static List<Segment> Build(IReadOnlyList<Word> words)
    {
        var wide = new List<ArraySegment<Word>>();
        foreach (Word[] row in BaselineRows.Of(words))
        {
            Split(row, WideGap, edges: null, wide);
        }

        double[] edges = Edges(wide);
        var parts = new List<ArraySegment<Word>>(wide.Count);
        foreach (ArraySegment<Word> run in wide)
        {
            Split(run, EdgeGap, edges, parts);
        }

        return parts.ConvertAll(part => new Segment(part));
    }

    /// <summary>Splits a row before each word for which the gap before it, in units of the font size, is too wide; with edges, only where one is.</summary>
    private static void Split(ArraySegment<Word> row, double maxGap, double[]? edges, List<ArraySegment<Word>> parts)
    {
        int begin = 0;
        double right = row[0].Box!.Value.Right;
        for (int i = 1; i < row.Count; i++)
        {
            PageBox box = row[i].Box!.Value;
            double gap = (box.Left - right) / Math.Max(1, Math.Min(row[i].FontSize, row[i - 1].FontSize));
            if (gap > maxGap && (edges is null || OnEdge(edges, box.Left)))
            {
                parts.Add(row[begin..i]);
                (begin, right) = (i, box.Right);
            }

            right = Math.Max(right, box.Right);
        }

        parts.Add(row[begin..]);
    }

    /// <summary>The left edges that several runs share, in order.</summary>
    private static double[] Edges(List<ArraySegment<Word>> runs)
    {
        double[] lefts = [.. runs.Select(run => run[0].Box!.Value.Left)];
        Array.Sort(lefts);
        return [.. lefts.Where((left, i) => i >= EdgeCount - 1 && left - lefts[i - EdgeCount + 1] <= EdgeTolerance)];
    }

    private static bool OnEdge(double[] edges, double left)
    {
        int at = Array.BinarySearch(edges, left - EdgeTolerance);
        at = at < 0 ? ~at : at;
        return at < edges.Length && edges[at] <= left + EdgeTolerance;
    }
}
