using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The operands before an operator; what is missing or of another type counts as 0.</summary>
internal sealed class Operands
{
    /// <summary>No operator takes more; a longer run is damage, of which the end counts.</summary>
    private const int Capacity = 64;

    private readonly List<PdfObject> _items = [];

    public int Count => _items.Count;

    public void Add(PdfObject item)
    {
        if (_items.Count == Capacity)
        {
            _items.RemoveAt(0);
        }

        _items.Add(item);
    }

    public void Clear() => _items.Clear();

    public PdfObject Object(int index) => index < _items.Count ? _items[index] : PdfNull.Value;

    public double Number(int index) => (Object(index) as PdfNumber)?.Value ?? 0;

    public string? Name(int index) => (Object(index) as PdfName)?.Value;

    public byte[] Bytes(int index) => (Object(index) as PdfString)?.Bytes ?? [];

    public double[] Numbers() => [.. _items.OfType<PdfNumber>().Select(number => number.Value)];

    public Matrix Matrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));
}
