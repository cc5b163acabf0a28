using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds the text about the person: a section of its own, else running text in the header.</summary>
internal sealed class SummaryReader(TextSource source, RowJoiner joiner)
{
    private const int FewestWords = 8;
    private const int LongestLabel = 40;

    public Sourced<string>? Find(ContactRegion region, IReadOnlyList<Section> sections)
    {
        // An objective of a few words, mostly the title that is sought, may stand before the text about the person.
        List<Section> own = [.. sections.Where(section => section.Kind == SectionKind.Summary && section.Rows.Count > 0)];
        if (own.Count > 0)
        {
            return Whole((own.Find(section => section.Rows.Sum(row => row.Words.Count) >= FewestWords) ?? own[0]).Rows, 0.9);
        }

        Paragraph? longest = Paragraphs.Group(region.Rows, joiner).Where(IsRunningText).MaxBy(paragraph => paragraph.Slice.Length);
        return longest is null ? null : Whole(Around(longest.Rows[0], region.Rows), 0.7);
    }

    // Running text of the same type right above and below belongs to it.
    private static List<Row> Around(Row text, IReadOnlyList<Row> rows)
    {
        bool IsLike(Row row) => row.Page == text.Page && row.Style with { Upper = false } == text.Style with { Upper = false } && row.Line.Column == text.Line.Column
            && row.HasBox && Math.Abs(row.Left - text.Left) < 3 && (row.Words.Count > 4 || row.Text.EndsWith('.')) && !row.Text.Any(c => c is '@' or '|' or '•');

        int first = rows.ToList().FindIndex(row => row.Start <= text.Start && text.Start < row.End), last = first;
        while (last + 1 < rows.Count && rows[last + 1].Start < text.End)
        {
            last++;
        }

        while (first > 0 && IsLike(rows[first - 1]) && rows[first].GapAbove < text.Style.Size)
        {
            first--;
        }

        while (last + 1 < rows.Count && IsLike(rows[last + 1]) && rows[last + 1].GapAbove < text.Style.Size)
        {
            last++;
        }

        return [.. rows.Skip(first).Take(last - first + 1)];
    }

    private Sourced<string>? Whole(List<Row> rows, double confidence) =>
        source.Text(Slice.Between(rows[0].Start, rows[^1].End), "summary", confidence);

    // "Nationality Irish", "Date of birth 3 May 1990": details of a person, each behind its label.
    private static bool IsDetails(Paragraph paragraph) =>
        paragraph.Rows.Count(row => Dictionaries.Labels.LengthAt(Fold.Words(row.Text.AsSpan(0, Math.Min(row.Text.Length, LongestLabel))).Split(' '), 0) > 0) * 2 >= paragraph.Rows.Count
        && (paragraph.Rows.Count > 1 || IsBirth(paragraph.Rows[0]));

    // "Née le 21 janvier 1988 – permis B"
    private static bool IsBirth(Row row) => row.Text.AsSpan().ContainsAnyInRange('0', '9')
        && Enumerable.Range(1, Math.Min(3, row.Words.Count)).Any(count => Dictionaries.Labels.KeyOf(row.Text.AsSpan(0, row.Words[count - 1].Start + row.Words[count - 1].Text.Length - row.Start)) == "birth");

    private static bool IsRunningText(Paragraph paragraph)
    {
        int words = paragraph.Rows.Sum(row => row.Words.Count);
        int lower = paragraph.Rows.Sum(row => row.Words.Count(word => char.IsLower(word.Text[0])));
        return words >= FewestWords && !IsDetails(paragraph) && lower * 10 > words * 3 && !paragraph.Rows.Any(row => row.Text.Contains('@', StringComparison.Ordinal));
    }
}
