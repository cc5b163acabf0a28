using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Makes rows of parts of rows.</summary>
internal static class RowPart
{
    /// <summary>The words from one place on, <paramref name="count"/> of them, as a row.</summary>
    public static Row Of(Row row, int first, int count)
    {
        var piece = new RowPiece(row, first, count);
        return new Row
        {
            Line = row.Line,
            Page = row.Page,
            Index = row.Index,
            Words = [.. piece.Words],
            Text = piece.Text,
            ListLevel = first == 0 ? row.ListLevel : 0,
            Style = row.Style,
            Underlined = row.Underlined,
            GapAbove = row.GapAbove,
            StartsBlock = first == 0 && row.StartsBlock,
        };
    }

    /// <summary>A row cut before each piece that begins with a label of its own: "CAD: a, b    Methods: c".</summary>
    public static IEnumerable<Row> CutAtLabels(Row row)
    {
        int first = 0;
        foreach (RowPiece piece in row.Pieces.Skip(1))
        {
            if (SkillLabel.Colon(piece.Text) is not null)
            {
                yield return Of(row, first, piece.First - first);
                first = piece.First;
            }
        }

        yield return first == 0 ? row : Of(row, first, row.Words.Count - first);
    }
}
