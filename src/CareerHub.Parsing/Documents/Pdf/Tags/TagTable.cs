using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Tags;

/// <summary>The cells of a table element with their places, spans respected (sections 14.8.4.3 and 14.8.5.7).</summary>
internal sealed class TagTable
{
    private const int MaxSpan = 1000;

    private readonly Dictionary<PdfDictionary, TableCell> _cells = [];
    private readonly PdfFile _file;
    private readonly TagRoles _roles;

    public TagTable(PdfDictionary table, int number, PdfFile file, TagRoles roles)
    {
        (_file, _roles) = (file, roles);
        var taken = new HashSet<(int Row, int Column)>();
        int row = 0;
        foreach (PdfDictionary element in Rows(table))
        {
            int column = 0;
            foreach (PdfDictionary cell in Kids(element).Where(kid => roles.Of(kid) is "TH" or "TD"))
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                _cells.TryAdd(cell, new TableCell(number, row, column));
                Take(taken, row, column, Span(cell, "RowSpan"), Span(cell, "ColSpan"));
            }

            row++;
        }
    }

    /// <summary>The place of a cell, or null when it is not one of the table's own.</summary>
    public TableCell? Find(PdfDictionary cell) => _cells.TryGetValue(cell, out TableCell place) ? place : null;

    /// <summary>The rows, also those in a head, body or foot.</summary>
    private IEnumerable<PdfDictionary> Rows(PdfDictionary table) => Kids(table).SelectMany(kid => _roles.Of(kid) switch
    {
        "TR" => [kid],
        "THead" or "TBody" or "TFoot" => Kids(kid).Where(row => _roles.Of(row) == "TR"),
        _ => Enumerable.Empty<PdfDictionary>(),
    });

    private IEnumerable<PdfDictionary> Kids(PdfDictionary element) => _file.Get(element, "K") switch
    {
        PdfDictionary single => [single],
        PdfArray several => several.Items.TakeWhile(_ => _file.Budget.TryValue()).Select(_file.Resolve).OfType<PdfDictionary>(),
        _ => [],
    };

    private void Take(HashSet<(int Row, int Column)> taken, int row, int column, int rows, int columns)
    {
        for (int down = 0; down < rows; down++)
        {
            for (int right = 0; right < columns && _file.Budget.TryValue(); right++)
            {
                taken.Add((row + down, column + right));
            }
        }
    }

    /// <summary>A span from the cell's attributes, which are one dictionary or several; 1 when nothing is said.</summary>
    private int Span(PdfDictionary cell, string key)
    {
        IEnumerable<PdfDictionary> attributes = _file.Get(cell, "A") switch
        {
            PdfDictionary single => [single],
            PdfArray several => several.Items.TakeWhile(_ => _file.Budget.TryValue()).Select(_file.Resolve).OfType<PdfDictionary>(),
            _ => [],
        };
        return (int)Math.Clamp(attributes.Select(entry => _file.Number(entry, key)).DefaultIfEmpty().Max(), 1, MaxSpan);
    }
}
