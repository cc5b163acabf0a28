using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Groups of skills side by side: a row of headings, and under each its own column.</summary>
/// <param name="Columns">The headings with what stands under them, from left to right.</param>
/// <param name="RowCount">How many rows it takes, the headings among them.</param>
internal sealed record SkillGrid(IReadOnlyList<(RowPiece Heading, IReadOnlyList<Row> Cells)> Columns, int RowCount)
{
    private const int MostHeadingWords = 4;
    private const double Edge = 3;
    private const double Indent = 8;

    /// <summary>The grid that begins at a row, or null.</summary>
    public static SkillGrid? At(IReadOnlyList<Row> rows, int at)
    {
        Row head = rows[at];
        if (at + 1 >= rows.Count || !head.HasBox || head.IsItem || head.Pieces.Count < 2 || TermSplitter.HasSigns(head) || head.Pieces.Any(piece => piece.Count > MostHeadingWords) || SkillLabel.End(head, null) is not null)
        {
            return null;
        }

        bool strong = SkillLabel.IsStronger(head, rows[at + 1]);
        if (!strong && rows[at + 1].Pieces.Select(piece => ColumnOf(piece, head)).Distinct().Count() < 2)
        {
            return null;
        }

        int end = at + 1;
        while (end < rows.Count && Belongs(rows[end], head, strong))
        {
            end++;
        }

        return end > at + 1 ? new SkillGrid([.. head.Pieces.Select((piece, column) => (piece, Cells(rows, at + 1, end, head, column)))], end - at) : null;
    }

    // Under strong headings everything that is not strong too; under plain ones only what is indented below each.
    private static bool Belongs(Row row, Row head, bool strong)
    {
        if (row.Page != head.Page || row.Line.Column != head.Line.Column || row.Left < head.Left - Edge || SkillLabel.Colon(row.Text) is not null)
        {
            return false;
        }

        return strong
            ? row.Style.Bold == head.Style.Bold ? row.Style.Size < head.Style.Size - 0.6 : !row.Style.Bold
            : row.Pieces.All(piece => ColumnOf(piece, head) is { } column && piece.Left > head.Pieces[column].Left + Indent);
    }

    private static IReadOnlyList<Row> Cells(IReadOnlyList<Row> rows, int from, int to, Row head, int column) =>
        [.. rows.Take(to).Skip(from).SelectMany(row => row.Pieces.Where(piece => (ColumnOf(piece, head) ?? 0) == column)).Select(piece => RowPart.Of(piece.Row, piece.First, piece.Count))];

    private static int? ColumnOf(RowPiece piece, Row head)
    {
        int column = head.Pieces.Count - 1;
        while (column >= 0 && head.Pieces[column].Left > piece.Left + Edge)
        {
            column--;
        }

        return column < 0 ? null : column;
    }
}
