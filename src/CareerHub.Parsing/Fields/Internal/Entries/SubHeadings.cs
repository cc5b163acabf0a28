using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Takes headings inside a section out of it: "Prizes" and "Grants" among awards.</summary>
internal static class SubHeadings
{
    private const int MostWords = 3;

    /// <summary>The rows that are no headings. A heading is a short row of a look of its own, without a date, that names such sections.</summary>
    public static IEnumerable<Row> Without(IReadOnlyList<Row> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            bool heads = i + 1 < rows.Count && rows[i] is { IsItem: false } row && row.Words.Count <= MostWords && row.Style != rows[i + 1].Style && row.Pieces.Count == 1 && HeadingWords.All.Exact(HeadingText.Bare(row.Text)) is not null;
            if (!heads)
            {
                yield return rows[i];
            }
        }
    }
}
