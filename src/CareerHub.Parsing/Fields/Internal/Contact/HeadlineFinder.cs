using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds the line about the person beside or under the name.</summary>
internal sealed class HeadlineFinder(TextSource source, RowJoiner joiner)
{
    private const int MostWords = 12;
    private const int RowsSearched = 4;

    public Sourced<string>? Find(ContactRegion region, SourceRef? name)
    {
        if (name is null)
        {
            return null;
        }

        Row? own = region.Document.Rows.FirstOrDefault(row => row.Start <= name.Start && name.Start < row.End);
        if (own is null)
        {
            return null;
        }

        int end = name.Start + name.Length;
        if (own.End > end && source.Text(Slice.Between(end, own.End), "headline", 0.6) is { } beside && IsHeadline(beside.Value, true))
        {
            return beside;
        }

        // Under a name at the head, what belongs to the first section already is no headline.
        IEnumerable<Row> rows = region.Header.Any(row => row.Start == own.Start) ? region.Header : region.Document.Rows;
        IEnumerable<Row> below = rows.Where(row => row.Start >= end && row.Page == own.Page && row.Line.Column == own.Line.Column && HeadingWords.All.Exact(row.Text) is null).Take(RowsSearched);
        Row[] lines = [.. joiner.Join([.. below]).Where(row => IsHeadline(row.Text, false) && !IsLabelled(row))];
        Row? line = lines.FirstOrDefault(row => Dictionaries.Titles.In(row.Text)) ?? lines.FirstOrDefault(row => row.Index == own.Index + 1 && row.Style.Size >= region.Document.BodySize);
        return line is null ? null : source.Text(Slice.Between(line.Start, line.End), "headline", 0.6);
    }

    // "City    Austin": a detail behind its label, in a piece of its own.
    private static bool IsLabelled(Row row) => row.Pieces is [var label, _, ..] && Dictionaries.Labels.Is(label.Text);

    private static bool IsHeadline(string text, bool beside) =>
        text.Length > 2 && text.Split(' ').Length <= MostWords && !text.Any(char.IsDigit) && !text.Contains('@', StringComparison.Ordinal) && !text.EndsWith('.')
        && !LinkText.Find(text).Any() && !PlaceText.IsPlace(text) && !Dictionaries.Labels.Is(text) && (!beside || Dictionaries.Titles.In(text));
}
