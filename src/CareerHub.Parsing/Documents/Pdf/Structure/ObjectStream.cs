using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Objects packed in one stream, section 7.5.7.</summary>
internal sealed class ObjectStream
{
    private readonly PdfFile _file;
    private readonly byte[] _data;
    private readonly List<(int Number, int Offset)> _index = [];
    private Dictionary<int, int>? _places;

    public ObjectStream(PdfStream stream, PdfFile file)
    {
        _file = file;
        _data = StreamDecoder.Decode(stream, file);
        int count = (int)file.Number(stream.Dictionary, "N"), first = (int)file.Number(stream.Dictionary, "First");
        var parser = new PdfParser(_data, 0, file.Budget, references: false);
        for (int i = 0; i < count && parser.Read() is PdfNumber number && parser.Read() is PdfNumber offset; i++)
        {
            _index.Add((number.Integer, (int)Math.Min(first + offset.Value, int.MaxValue)));
        }
    }

    public IEnumerable<int> Numbers => _index.Select(entry => entry.Number);

    /// <summary>The object with a number: at the index that the cross-reference states, else wherever it stands.</summary>
    public PdfObject Read(int number, int index)
    {
        int at = index < _index.Count && _index[index].Number == number ? index : Find(number);
        return at >= 0 && _index[at].Offset < _data.Length
            ? new PdfParser(_data, _index[at].Offset, _file.Budget).Read() ?? PdfNull.Value
            : PdfNull.Value;
    }

    /// <summary>The first place of a number, or -1. Only false indexes need it, but then thousands may.</summary>
    private int Find(int number)
    {
        if (_places is null)
        {
            _places = [];
            for (int i = 0; i < _index.Count; i++)
            {
                _places.TryAdd(_index[i].Number, i);
            }
        }

        return _places.GetValueOrDefault(number, -1);
    }
}
