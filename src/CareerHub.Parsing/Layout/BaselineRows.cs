using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Groups words whose baselines agree, across the whole width.</summary>
internal static class BaselineRows
{
    /// <summary>How far baselines of one row may differ, in units of the larger font size: raised ordinals and smaller dates stay in their row.</summary>
    private const double Tolerance = 0.3;

    /// <summary>The rows from top to bottom, each from left to right.</summary>
    public static List<Word[]> Of(IEnumerable<Word> words)
    {
        Word[] ordered = [.. words];
        StableOrder.Sort(ordered, word => word.Baseline);
        var rows = new List<Word[]>();
        for (int begin = 0, end; begin < ordered.Length; begin = end)
        {
            double size = ordered[begin].FontSize, baseline = ordered[begin].Baseline;
            for (end = begin + 1; end < ordered.Length; end++)
            {
                if (ordered[end].Baseline - baseline > Math.Max(1, Tolerance * Math.Max(size, ordered[end].FontSize)))
                {
                    break;
                }

                size = Math.Max(size, ordered[end].FontSize);
            }

            Word[] row = ordered[begin..end];
            StableOrder.Sort(row, word => word.Box!.Value.Left);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The rows of the words of segments.</summary>
    public static List<Word[]> Of(IReadOnlyList<Segment> segments)
    {
        var words = new List<Word>(segments.Count * 8);
        foreach (Segment segment in segments)
        {
            words.AddRange(segment.Words);
        }

        return Of(words);
    }
}
