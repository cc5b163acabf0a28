using CareerHub.Import;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>The text of an entry: running text and list items apart.</summary>
internal sealed class EntryBody
{
    public EntryBody(TextSource source, IEnumerable<EntryRow> rows)
    {
        var text = new List<Paragraph>();
        var items = new List<Sourced<string>>();
        var courses = new List<Sourced<string>>();
        string? label = null;
        foreach (EntryRow first in rows)
        {
            var paragraph = new Paragraph([first.Row], first.IsItem);
            label = first.LabelKey ?? (paragraph.IsItem ? label : null);
            Slice slice = first.LabelLength > 0 ? Slice.Between(first.Row.Start + first.LabelLength, paragraph.Slice.End) : paragraph.Slice;
            if (source.Text(slice, paragraph.IsItem ? "entry.item" : "entry.text", 0.8) is not { } value)
            {
                continue;
            }

            if (paragraph.IsItem)
            {
                items.Add(value);
            }
            else
            {
                text.Add(paragraph);
            }
        }

        Items = items;
        Courses = courses;
        Description = text.Count == 0 ? null : source.Text(Slice.Between(text[0].Slice.Start, text[^1].Slice.End), "entry.text", 0.8);
    }

    public Sourced<string>? Description { get; }

    public IReadOnlyList<Sourced<string>> Items { get; }

    public IReadOnlyList<Sourced<string>> Courses { get; }
}
