using CareerHub.Import;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>The text of an entry: running text first, then list items, which some documents only indent.</summary>
internal sealed class EntryBody
{
    private const double Indent = 6;

    public EntryBody(TextSource source, IReadOnlyList<EntryRow> rows, double left)
    {
        var text = new List<EntryRow>();
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

        Items = items;
        Description = text.Count == 0 ? null : source.Text(Slice.Between(TextStart(text[0]), text[^1].Row.End), "entry.text", 0.8);
    }

    public Sourced<string>? Description { get; }

    public IReadOnlyList<Sourced<string>> Items { get; }

    // A label such as "Tasks:" says what the text is; others are part of what it says.
    private static int TextStart(EntryRow row) => row.Row.Start + (row.LabelKey is "degree" or "field" or "grade" ? 0 : row.LabelLength);

    private static bool IsIndented(EntryRow row, double left) => row.Row.HasBox && row.Row.Left > left + Indent;
}
