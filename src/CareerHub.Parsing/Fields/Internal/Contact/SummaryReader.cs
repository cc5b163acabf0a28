using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds the text about the person: a section of its own, else running text in the header.</summary>
internal sealed class SummaryReader(TextSource source, RowJoiner joiner)
{
    private const int FewestWords = 8;

    public Sourced<string>? Find(ContactRegion region, IReadOnlyList<Section> sections)
    {
        Section? own = sections.FirstOrDefault(section => section.Kind == SectionKind.Summary && section.Rows.Count > 0);
        if (own is not null)
        {
            return Whole(own.Rows, 0.9);
        }

        Paragraph? longest = Paragraphs.Group(region.Rows, joiner).Where(IsRunningText).MaxBy(paragraph => paragraph.Slice.Length);
        return longest is null ? null : Whole(longest.Rows, 0.7);
    }

    private Sourced<string>? Whole(IReadOnlyList<Row> rows, double confidence) =>
        source.Text(Slice.Between(rows[0].Start, rows[^1].End), "summary", confidence);

    private static bool IsRunningText(Paragraph paragraph)
    {
        int words = paragraph.Rows.Sum(row => row.Words.Count);
        int lower = paragraph.Rows.Sum(row => row.Words.Count(word => char.IsLower(word.Text[0])));
        return words >= FewestWords && lower * 10 > words * 3 && !paragraph.Rows.Any(row => row.Text.Contains('@', StringComparison.Ordinal));
    }
}
