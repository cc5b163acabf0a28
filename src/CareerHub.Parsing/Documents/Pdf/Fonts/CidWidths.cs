using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>The widths of a CID font's glyphs, section 9.7.4.3.</summary>
internal sealed class CidWidths
{
    private const int MaxCids = 0x10000;

    private readonly Dictionary<int, double> _widths = [];
    private readonly double _default;

    public CidWidths(PdfDictionary font, PdfFile file)
    {
        _default = file.Number(font, "DW", 1000) / 1000;
        IReadOnlyList<PdfObject> items = file.Array(font, "W").Items;
        for (int i = 0; i + 1 < items.Count && file.Budget.TryValue();)
        {
            int first = (file.Resolve(items[i]) as PdfNumber)?.Integer ?? 0;
            PdfObject second = file.Resolve(items[i + 1]);
            if (second is PdfArray list)
            {
                AddList(first, list, file);
                i += 2;
            }
            else
            {
                AddRange(first, second, i + 2 < items.Count ? file.Resolve(items[i + 2]) : PdfNull.Value, file.Budget);
                i += 3;
            }
        }
    }

    /// <summary>The advance of glyphs of which nothing else is said, in units of the font size.</summary>
    public double Default => _default;

    /// <summary>The advance of a glyph in units of the font size.</summary>
    public double this[int cid] => _widths.TryGetValue(cid, out double width) ? width : _default;

    private void AddList(int first, PdfArray list, PdfFile file)
    {
        foreach (PdfObject item in list.Items.Take(MaxCids).TakeWhile(_ => file.Budget.TryValue()))
        {
            _widths[first++] = ((file.Resolve(item) as PdfNumber)?.Value ?? 0) / 1000;
        }
    }

    private void AddRange(int first, PdfObject last, PdfObject width, PdfBudget budget)
    {
        if (last is PdfNumber { Integer: < MaxCids } end && width is PdfNumber value)
        {
            for (int cid = first; cid <= end.Integer && budget.TryValue(); cid++)
            {
                _widths[cid] = value.Value / 1000;
            }
        }
    }
}
