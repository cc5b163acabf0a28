using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>
/// Finds the places at which words of rows under each other begin although what stands before them differs in length: tab stops, as
/// in Smith, "Hybrid Page Layout Analysis via Tab-Stop Detection" (ICDAR 2009). A column of labels or dates ends before one even where
/// the gap is hardly wider than a space.
/// </summary>
internal sealed class AlignedTabStops : ITabStopFinder
{
    /// <summary>How far the words of one stop may be apart, in points.</summary>
    private const double Tolerance = 0.8;

    /// <summary>The least gap before a stop, in units of the type size.</summary>
    private const double LeastGap = 0.45;

    /// <summary>The least gap before a stop, in units of the row's usual gap: in a loose line of justified text every gap is wide.</summary>
    private const double LeastShareOfUsual = 1.6;

    /// <summary>Fewer gaps than this have no usual width.</summary>
    private const int FewestGaps = 3;

    /// <summary>What stands before a stop is a label or a date, and no running text.</summary>
    private const int MostWordsBefore = 6;

    /// <summary>Rows further apart than this do not bear witness to one stop.</summary>
    private const int MostRowsBetween = 12;

    /// <inheritdoc/>
    public void Mark(IReadOnlyList<Row> rows, UnderstandingBudget budget)
    {
        List<(double Left, int Row, int Word)> starts = Candidates(rows, budget);
        starts.Sort();
        for (int begin = 0, end; begin < starts.Count; begin = end)
        {
            for (end = begin + 1; end < starts.Count && starts[end].Left - starts[end - 1].Left <= Tolerance; end++)
            {
            }

            if (end - begin > 1)
            {
                MarkRuns(rows, starts[begin].Left, [.. budget.All(starts.GetRange(begin, end - begin)).OrderBy(start => start.Row)]);
            }
        }
    }

    private static List<(double Left, int Row, int Word)> Candidates(IReadOnlyList<Row> rows, UnderstandingBudget budget)
    {
        var starts = new List<(double Left, int Row, int Word)>();
        foreach ((int i, Row row) in budget.All(rows.Index()))
        {
            IReadOnlyList<Word> words = row.Words;
            double least = LeastShareOfUsual * UsualGap(words);
            for (int at = 1; at < words.Count && at <= MostWordsBefore; at++)
            {
                if (Gap(words[at - 1], words[at]) is var gap && gap >= least && gap >= LeastGap * words[at].FontSize)
                {
                    starts.Add((words[at].Box!.Value.Left, i, at));
                }
            }
        }

        return starts;
    }

    /// <summary>Marks the starts of one place that follow one another without a row that runs across it.</summary>
    private static void MarkRuns(IReadOnlyList<Row> rows, double left, (double Left, int Row, int Word)[] starts)
    {
        int begin = 0;
        for (int i = 1; i <= starts.Length; i++)
        {
            if (i < starts.Length && !IsCrossedBetween(rows, left, starts[i - 1].Row, starts[i].Row))
            {
                continue;
            }

            for (int at = begin; i - begin > 1 && at < i; at++)
            {
                rows[starts[at].Row].AddStops([starts[at].Word]);
            }

            begin = i;
        }
    }

    private static bool IsCrossedBetween(IReadOnlyList<Row> rows, double left, int above, int below)
    {
        if (below - above > MostRowsBetween)
        {
            return true;
        }

        for (int i = above + 1; i < below; i++)
        {
            if (rows[i].Left < left - Tolerance && rows[i].Right > left + Tolerance)
            {
                return true;
            }
        }

        return false;
    }

    private static double UsualGap(IReadOnlyList<Word> words)
    {
        if (words.Count <= FewestGaps)
        {
            return 0;
        }

        double[] gaps = new double[words.Count - 1];
        for (int i = 0; i < gaps.Length; i++)
        {
            gaps[i] = Gap(words[i], words[i + 1]);
        }

        Array.Sort(gaps);
        return gaps[gaps.Length / 2];
    }

    private static double Gap(Word left, Word right) => left.Box is { } a && right.Box is { } b ? b.Left - a.Right : 0;
}
