using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Finds the edge between labels in a margin and what they label, where the gap is too small to show: every row has a word that begins there.</summary>
internal static class MarginColumn
{
    /// <summary>How far words of one edge may be apart, in points.</summary>
    public const double Tolerance = 1.2;
    private const int MostLabelWords = 4;
    private const double WordSpace = 0.36;

    /// <summary>The horizontal place of the edge, in points, or null.</summary>
    public static double? Find(IReadOnlyList<Row> rows)
    {
        if (rows.Count < 2 || !rows[0].HasBox)
        {
            return null;
        }

        IEnumerable<double> edges = rows.SelectMany(row => row.Words.Skip(1).Take(MostLabelWords)).Where(word => word.Box is not null).Select(word => word.Box!.Value.Left);
        foreach (double edge in edges)
        {
            int labelled = rows.Count(row => BreaksAt(row, edge));
            if (labelled >= 2 && rows.All(row => BreaksAt(row, edge) || row.Left > edge - Tolerance))
            {
                return edge;
            }
        }

        return null;
    }

    // Word spaces of one line are alike; the gap before the edge differs from row to row, so labels are aligned to one side.
    private static bool BreaksAt(Row row, double edge)
    {
        for (int i = 1; i < row.Words.Count && i <= MostLabelWords; i++)
        {
            Word left = row.Words[i - 1], right = row.Words[i];
            if (left.Box is { } a && right.Box is { } b && Math.Abs(b.Left - edge) < Tolerance && b.Left - a.Right > WordSpace * right.FontSize)
            {
                return true;
            }
        }

        return false;
    }
}
