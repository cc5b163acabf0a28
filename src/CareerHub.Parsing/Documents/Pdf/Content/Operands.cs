using System.Runtime.InteropServices;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The operands before an operator; what is missing or of another type counts as 0.</summary>
/// <param name="content">The content stream, which strings and names point into.</param>
/// <param name="names">Names seen so far.</param>
internal sealed class Operands(byte[] content, NameTable names)
{
    /// <summary>No operator takes more; a longer run is damage, of which the end counts.</summary>
    private const int Capacity = 64;

    private readonly Operand[] _items = new Operand[Capacity];
    private readonly List<Operand> _elements = [];
    private readonly List<PdfDictionary> _dictionaries = [];

    public int Count { get; private set; }

    /// <summary>The bytes of strings that do not stand in the content as they are, one after another.</summary>
    public List<byte> Decoded { get; } = [];

    public void Clear()
    {
        Count = 0;
        _elements.Clear();
        _dictionaries.Clear();
        Decoded.Clear();
    }

    public void Add(Operand item)
    {
        if (Count == Capacity)
        {
            Array.Copy(_items, 1, _items, 0, --Count);
        }

        _items[Count++] = item;
    }

    public void Add(PdfDictionary dictionary)
    {
        Add(new Operand(OperandKind.Dictionary, Start: _dictionaries.Count));
        _dictionaries.Add(dictionary);
    }

    /// <summary>Adds an element of the array that is added when all of them are.</summary>
    public void AddElement(Operand element) => _elements.Add(element);

    public void AddArray(int firstElement) => Add(new Operand(OperandKind.Array, Start: firstElement, Length: _elements.Count - firstElement));

    /// <summary>The number of elements of all arrays so far.</summary>
    public int ElementCount => _elements.Count;

    public double Number(int index) => index < Count ? _items[index].Number : 0;

    public string? Name(int index) => index < Count && _items[index] is { Kind: OperandKind.Name } name ? names.Get(content.AsSpan(name.Start, name.Length)) : null;

    public PdfDictionary? Dictionary(int index) => index < Count && _items[index] is { Kind: OperandKind.Dictionary } item ? _dictionaries[item.Start] : null;

    public ReadOnlySpan<byte> Bytes(int index) => index < Count ? Bytes(_items[index]) : [];

    /// <summary>The bytes of a string, or none.</summary>
    public ReadOnlySpan<byte> Bytes(in Operand item) => item.Kind != OperandKind.Text ? []
        : item.Start >= 0 ? content.AsSpan(item.Start, item.Length)
        : CollectionsMarshal.AsSpan(Decoded).Slice(~item.Start, item.Length);

    /// <summary>The elements of an array, or none.</summary>
    public ReadOnlySpan<Operand> Elements(int index) => index < Count && _items[index] is { Kind: OperandKind.Array } array
        ? CollectionsMarshal.AsSpan(_elements).Slice(array.Start, array.Length)
        : [];

    /// <summary>The operands that are numbers.</summary>
    public double[] Numbers() => [.. _items.Take(Count).Where(item => item.Kind == OperandKind.Number).Select(item => item.Number)];

    public Matrix Matrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));
}
