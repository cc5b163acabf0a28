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
    public static IReadOnlyList<Paragraph> Group(IReadOnlyList<Row> rows, RowJoiner joiner) =>
        [.. joiner.Join(rows).Select(row => new Paragraph([row], row.IsItem))];
}
