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

    /// <summary>The short rows; where a name such as "Schleswig-Holstein" is wrapped at its hyphen, both lines are one row.</summary>
    public IEnumerable<Row> AddressRows
    {
        get
        {
            Row? open = null;
            foreach (Row row in ShortRows)
            {
                if (open is not null && IsWrappedAtHyphen(open, row))
                {
                    open = Merge(open, row);
                    continue;
                }

                if (open is not null)
                {
                    yield return open;
                }

                open = row;
            }

            if (open is not null)
            {
                yield return open;
            }
        }
    }

    private static bool IsWrappedAtHyphen(Row upper, Row lower) =>
        upper.Text is [.., var letter, '-' or '\u2010'] && char.IsLetter(letter) && char.IsUpper(lower.Text[0])
        && lower.Index == upper.Index + 1 && lower.HasBox && lower.StandsBelow(upper)
        && upper.Words.Count + lower.Words.Count <= MostWords && !upper.Text.AsSpan().ContainsAny('@', '/');

    private Row Merge(Row upper, Row lower) => new()
    {
        Line = upper.Line,
        Page = upper.Page,
        Index = lower.Index,
        Words = [.. upper.Words, .. lower.Words],
        Text = Document.Document.Text[upper.Start..lower.End],
        ListLevel = upper.ListLevel,
        Style = upper.Style,
    };

    /// <summary>The key of the label in the table cell before a row, or null.</summary>
    public string? LabelBefore(Row row)
    {
        Row? before = row.Index > 0 ? Document.Rows[row.Index - 1] : null;
        return row.Line.Cell is { Column: > 0 } cell && before?.Line.Cell is { } left && left.Table == cell.Table && left.Row == cell.Row && left.Column < cell.Column
            ? Dictionaries.Labels.KeyOf(before.Text)
            : null;
    }
}
