using CareerHub.Import;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>The text of an entry: running text first, then list items, which some documents only indent.</summary>
internal sealed class EntryBody
{
    private const double Indent = 6;

    /// <summary>Reads the text of the rows.</summary>
    /// <param name="source">The document.</param>
    /// <param name="rows">The rows below the head.</param>
    /// <param name="left">The left edge of the head.</param>
    /// <param name="unread">The parts of the head that are no value of their own: text where there is no other, else items before the others.</param>
    public EntryBody(TextSource source, IReadOnlyList<EntryRow> rows, double left, IReadOnlyList<HeadPart>? unread = null)
    {
        var text = new List<EntryRow>();
        List<Sourced<string>> kept = [.. Runs(source, unread ?? []).Select(run => source.Text(run, ConfidenceRates.Unread, 0.5)).OfType<Sourced<string>>().Where(text => text.Value.Count(char.IsLetterOrDigit) > 1)];
        var items = new List<Sourced<string>>();
        bool indented = rows.Count(row => IsIndented(row, left)) > 1;
        foreach (EntryRow row in rows)
        {
            bool isNext = text.Count == 0 || row.Row.Start - text[^1].Row.End < 3;
            if (row.IsItem || (indented && IsIndented(row, left)) || !isNext)
            {
                Slice slice = Slice.Between(TextStart(row), row.Row.End);
                items.AddRange(source.Text(slice, "entry.item", 0.8) is { } item ? [item] : []);
            }
            else
            {
                text.Add(row);
            }
        }

        Description = text.Count > 0 ? source.Text(Slice.Between(TextStart(text[0]), text[^1].Row.End), "entry.text", 0.8) : kept.FirstOrDefault();
        Items = [.. text.Count > 0 ? kept : kept.Skip(1), .. items];
    }

    public Sourced<string>? Description { get; }

    public IReadOnlyList<Sourced<string>> Items { get; }

    // Parts that only a comma or another sign divides are one text.
    private static List<Slice> Runs(TextSource source, IReadOnlyList<HeadPart> parts)
    {
        var runs = new List<Slice>();
        Sections.Internal.Row? row = null;
        foreach (HeadPart part in parts)
        {
            bool goesOn = row == part.Row && runs.Count > 0 && part.Slice.Start >= runs[^1].End && !source.Document.Text[runs[^1].End..part.Slice.Start].Any(char.IsLetterOrDigit);
            Slice slice = goesOn ? Slice.Between(runs[^1].Start, part.Slice.End) : part.Slice;
            runs.RemoveRange(runs.Count - (goesOn ? 1 : 0), goesOn ? 1 : 0);
            runs.Add(slice);
            row = part.Row;
        }

        return runs;
    }

    // A label such as "Tasks:" says what the text is; others are part of what it says.
    private static int TextStart(EntryRow row) => row.Row.Start + (row.LabelKey is "degree" or "field" or "grade" or "thesis" ? 0 : row.LabelLength);

    private static bool IsIndented(EntryRow row, double left) => row.Row.HasBox && row.Row.Left > left + Indent;
}
