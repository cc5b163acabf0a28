using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Groups words whose baselines agree, across the whole width.</summary>
internal static class BaselineRows
{
    /// <summary>How far baselines of one row may differ, in units of the larger font size: raised ordinals and smaller dates stay in their row.</summary>
    private const double Tolerance = 0.3;

    /// <summary>The rows from top to bottom.</summary>
    public static List<List<Word>> Of(IEnumerable<Word> words)
    {
        var rows = new List<List<Word>>();
        double baseline = 0, size = 0;
        foreach (Word word in words.OrderBy(word => word.Baseline))
        {
            double larger = Math.Max(size, word.FontSize);
            if (rows.Count == 0 || word.Baseline - baseline > Math.Max(1, Tolerance * larger))
            {
                rows.Add([]);
                (baseline, size) = (word.Baseline, word.FontSize);
            }

            rows[^1].Add(word);
            size = Math.Max(size, word.FontSize);
        }

        return rows;
    }
}
