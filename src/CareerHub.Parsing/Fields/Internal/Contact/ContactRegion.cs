using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>The rows that speak of the person: what stands before the first heading, contact sections, heads of further columns.</summary>
internal sealed class ContactRegion
{
    // Details of a person stand on few rows; a document without headings is one long header.
    private const int MostRows = 400;
    private const int MostWords = 120;

    public ContactRegion(DocumentRows document, IReadOnlyList<Section> sections)
    {
        Document = document;
        Header = [.. sections.Where(section => section.Kind == SectionKind.Header).SelectMany(section => section.Rows).Take(MostRows)];
        Contact = [.. sections.Where(section => section.Kind == SectionKind.Contact).SelectMany(section => section.Rows).Take(MostRows)];
        Rows = [.. Header, .. Contact];
    }

    public DocumentRows Document { get; }

    /// <summary>Rows under no heading.</summary>
    public IReadOnlyList<Row> Header { get; }

    /// <summary>Rows of contact sections.</summary>
    public IReadOnlyList<Row> Contact { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Those that are short enough for an address or a link; longer ones are running text.</summary>
    public IEnumerable<Row> ShortRows => Rows.Where(row => row.Words.Count <= MostWords);

    /// <summary>The key of the label in the table cell before a row, or null.</summary>
    public string? LabelBefore(Row row)
    {
        Row? before = row.Index > 0 ? Document.Rows[row.Index - 1] : null;
        return row.Line.Cell is { Column: > 0 } cell && before?.Line.Cell is { } left && left.Table == cell.Table && left.Row == cell.Row && left.Column < cell.Column
            ? Dictionaries.Labels.KeyOf(before.Text)
            : null;
    }
}
