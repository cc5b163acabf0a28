using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Lists;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Parts the lists of technologies ("Tech stack: Java, Kafka") from the other text of an entry.</summary>
internal sealed class TechnologyRows
{
    private readonly TextSource source;
    private readonly TermSplitter splitter;

    /// <summary>Reads the lists.</summary>
    /// <param name="source">The document.</param>
    /// <param name="rows">The rows of an entry's body.</param>
    /// <param name="key">What the label before a list names: <c>technologies</c>, or <c>courses</c> of an education.</param>
    public TechnologyRows(TextSource source, IReadOnlyList<EntryRow> rows, string key = "technologies")
    {
        (this.source, splitter) = (source, new TermSplitter(source));
        var names = new List<Sourced<string>>();
        var others = new List<EntryRow>();
        for (int i = 0; i < rows.Count; i++)
        {
            bool isAlone = rows[i].IsLabelOnly && rows[i].LabelKey == key && i + 1 < rows.Count && rows[i + 1].LabelKey is null;
            IReadOnlyList<Sourced<string>> found = isAlone ? Terms(rows[i + 1]) : rows[i].LabelKey == key ? Terms(rows[i]) : [];
            names.AddRange(found);
            if (found.Count == 0)
            {
                others.Add(rows[i]);
            }
            else if (isAlone)
            {
                i++;
            }
        }

        Technologies = names.DistinctBy(name => name.Value, StringComparer.OrdinalIgnoreCase).ToValueList();
        Others = others;
    }

    /// <summary>What the lists name, each once.</summary>
    public ValueList<Sourced<string>> Technologies { get; }

    /// <summary>The rows that are no such list.</summary>
    public IReadOnlyList<EntryRow> Others { get; }

    // A sentence behind the label is no list, and stays where it is.
    private IReadOnlyList<Sourced<string>> Terms(EntryRow row)
    {
        IReadOnlyList<Slice> terms = splitter.Split(new Paragraph([row.Row], row.IsItem), row.Row.Start + row.LabelLength);
        bool isList = terms.All(term => !TermSplitter.IsProse(source.Document.Text.AsSpan(term.Start, term.Length)));
        return isList ? [.. terms.Select(term => source.Text(term, "entry.technology", 0.8)).OfType<Sourced<string>>()] : [];
    }
}
