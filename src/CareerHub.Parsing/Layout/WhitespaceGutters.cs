using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// Finds the gutter that divides the most text of a region. Candidates are the maximal empty strips that end at some segment's left
/// edge, in the sense of Breuel's whitespace covers ("Two Geometric Algorithms for Layout Analysis", DAS 2002).
/// </summary>
internal sealed class WhitespaceGutters : IGutterFinder
{
    private const double EdgeTolerance = 1;

    /// <summary>Regions with more segments are no page that a person wrote, and would take long.</summary>
    private const int MaxSegments = 3000;

    /// <summary>The left edges that are tried, those of the most segments first.</summary>
    private const int MaxEdges = 200;

    /// <inheritdoc/>
    public (Gutter Gutter, GutterKind Kind)? Find(IReadOnlyList<Segment> region, Rule[] rules, PdfBudget budget)
    {
        if (region.Count is < 2 or > MaxSegments)
        {
            return null;
        }

        List<List<Segment>> rows = Rows(region);
        var candidates = new List<Gutter>();
        foreach (double x in Edges(region).TakeWhile(_ => !budget.Exhausted))
        {
            AddAt(x, rows, rules, candidates);
        }

        foreach (Gutter gutter in candidates.OrderByDescending(Score))
        {
            if (budget.Exhausted)
            {
                return null;
            }

            GutterKind kind = ColumnTest.Judge(gutter);
            if (kind != GutterKind.None)
            {
                return (gutter, kind);
            }
        }

        return null;
    }

    /// <summary>The left edges of segments; beyond the bound, those that the fewest begin at are left out.</summary>
    private static IEnumerable<double> Edges(IReadOnlyList<Segment> region)
    {
        List<IGrouping<double, Segment>> edges = [.. region.GroupBy(segment => Math.Round(segment.Left))];
        return (edges.Count <= MaxEdges ? edges : edges.OrderByDescending(edge => edge.Count()).Take(MaxEdges)).Select(edge => edge.Key);
    }

    /// <summary>Much text beside a wide gutter; beyond two font sizes more width says nothing more.</summary>
    private static double Score(Gutter gutter) => gutter.Count * Math.Min(1, gutter.Width / (2 * gutter.Size));

    /// <summary>Adds the strips at x between the rows and rules that cross it.</summary>
    private static void AddAt(double x, List<List<Segment>> rows, Rule[] rules, List<Gutter> gutters)
    {
        List<Segment> left = [], right = [];
        double last = double.MinValue;
        foreach (List<Segment> row in rows)
        {
            bool crossed = IsCrossed(row, x);
            if (crossed || IsRuled(rules, x, last, row[0].Baseline))
            {
                DropUnderlined(left, right, rules, x);
                LevelBreaks.Split(left, right, gutters);
                left.Clear();
                right.Clear();
            }

            for (int i = 0; !crossed && i < row.Count; i++)
            {
                (row[i].Right <= x + EdgeTolerance ? left : right).Add(row[i]);
            }

            last = row[0].Baseline;
        }

        LevelBreaks.Split(left, right, gutters);
    }

    // A heading right above a rule that runs on over the gutter heads what is below the rule.
    private static void DropUnderlined(List<Segment> left, List<Segment> right, Rule[] rules, double x)
    {
        if (left.Count > 1 && right.Count > 0 && left[^1] is var heading && right[^1].Bottom <= heading.Top + 1 && !heading.LooksLike(left[^2]) && IsRuled(rules, x, heading.Baseline, heading.Baseline + heading.Size))
        {
            left.RemoveAt(left.Count - 1);
        }
    }

    private static bool IsCrossed(List<Segment> row, double x)
    {
        foreach (Segment segment in row)
        {
            if (segment.Right > x + EdgeTolerance && segment.Left < x - EdgeTolerance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a rule crosses x between two baselines.</summary>
    private static bool IsRuled(Rule[] rules, double x, double above, double below)
    {
        int low = 0, high = rules.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = rules[middle].Y > above ? (low, middle) : (middle + 1, high);
        }

        for (int i = low; i < rules.Length && rules[i].Y < below; i++)
        {
            if (rules[i].Crosses(x))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The segments that stand side by side: what crosses a strip takes its neighbours out of it.</summary>
    private static List<List<Segment>> Rows(IReadOnlyList<Segment> region)
    {
        var rows = new List<List<Segment>>();
        foreach (Segment segment in region)
        {
            if (rows.Count == 0 || segment.Baseline - rows[^1][0].Baseline > 0.25 * segment.Size)
            {
                rows.Add([]);
            }

            rows[^1].Add(segment);
        }

        return rows;
    }
}
