using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Objects packed in one stream, section 7.5.7.</summary>
internal sealed class ObjectStream
{
    private readonly PdfFile _file;
    private readonly byte[] _data;
    private readonly List<(int Number, int Offset)> _index = [];

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
        int at = index < _index.Count && _index[index].Number == number ? index : _index.FindIndex(entry => entry.Number == number);
        return at >= 0 && _index[at].Offset < _data.Length
            ? new PdfParser(_data, _index[at].Offset, _file.Budget).Read() ?? PdfNull.Value
            : PdfNull.Value;
    }
}
