using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Rows that are one paragraph or one list item.</summary>
/// <param name="Rows">The rows, in order.</param>
/// <param name="IsItem">Whether it is a list item.</param>
internal sealed record Paragraph(IReadOnlyList<Row> Rows, bool IsItem)
{
    public Slice Slice => Slice.Between(Rows[0].Start, Rows[^1].End);
}

/// <summary>Puts rows together that were one paragraph before they were wrapped.</summary>
internal static class Paragraphs
{
    public static IReadOnlyList<Paragraph> Group(IReadOnlyList<Row> rows)
    {
        double right = rows.Count == 0 ? 0 : rows.Max(row => row.Right);
        var paragraphs = new List<Paragraph>();
        var open = new List<Row>();
        foreach (Row row in rows)
        {
            if (open.Count > 0 && !Continues(open[^1], row, right))
            {
                paragraphs.Add(new Paragraph([.. open], open[0].IsItem));
                open.Clear();
            }

            open.Add(row);
        }

        if (open.Count > 0)
        {
            paragraphs.Add(new Paragraph([.. open], open[0].IsItem));
        }

        return paragraphs;
    }

    /// <summary>Whether <paramref name="row"/> goes on with the paragraph that <paramref name="above"/> is part of: the row above had no room for its first word.</summary>
    public static bool Continues(Row above, Row row, double right)
    {
        if (row.IsItem || Follows(above, row) is false)
        {
            return false;
        }

        if (!row.HasBox)
        {
            return row.Line.Block == above.Line.Block;
        }

        if (Math.Abs(row.Style.Size - above.Style.Size) > 0.6 || row.Style.Bold != above.Style.Bold)
        {
            return false;
        }

        if (row.Page != above.Page)
        {
            return char.IsLower(row.Text[0]);
        }

        double firstWord = (row.Words[0].Box?.Width ?? 0) + (row.Words[0].FontSize * 0.3);
        bool full = above.Right + firstWord > right - 2;
        return !(row.GapAbove > above.Words[0].FontSize * 0.9) && (full || char.IsLower(row.Text[0]));
    }

    private static bool Follows(Row above, Row row) => row.Index == above.Index + 1 || row.Start > above.End;
}
