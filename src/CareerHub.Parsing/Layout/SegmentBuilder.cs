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
        List<List<Word>> rows = BaselineRows.Of(words);
        List<List<Word>> wide = [.. rows.SelectMany(row => Split(row.OrderBy(word => word.Box!.Value.Left), (gap, _) => gap > WideGap))];
        double[] edges = Edges(wide);
        return [.. wide.SelectMany(run => Split(run, (gap, word) => gap > EdgeGap && OnEdge(edges, word))).Select(run => new Segment(run))];
    }

    /// <summary>Splits a row before each word for which the gap before it, in units of the font size, is too wide.</summary>
    private static IEnumerable<List<Word>> Split(IEnumerable<Word> row, Func<double, Word, bool> tooWide)
    {
        var open = new List<Word>();
        double right = 0;
        foreach (Word word in row)
        {
            if (open.Count > 0 && tooWide((word.Box!.Value.Left - right) / Math.Max(1, Math.Min(word.FontSize, open[^1].FontSize)), word))
            {
                yield return open;
                open = [];
            }

            right = open.Count == 0 ? word.Box!.Value.Right : Math.Max(right, word.Box!.Value.Right);
            open.Add(word);
        }

        if (open.Count > 0)
        {
            yield return open;
        }
    }

    /// <summary>The left edges that several runs share, in order.</summary>
    private static double[] Edges(List<List<Word>> runs)
    {
        double[] lefts = [.. runs.Select(run => run[0].Box!.Value.Left).Order()];
        return [.. lefts.Where((left, i) => i >= EdgeCount - 1 && left - lefts[i - EdgeCount + 1] <= EdgeTolerance)];
    }

    private static bool OnEdge(double[] edges, Word word)
    {
        int at = Array.BinarySearch(edges, word.Box!.Value.Left - EdgeTolerance);
        at = at < 0 ? ~at : at;
        return at < edges.Length && edges[at] <= word.Box.Value.Left + EdgeTolerance;
    }
}
