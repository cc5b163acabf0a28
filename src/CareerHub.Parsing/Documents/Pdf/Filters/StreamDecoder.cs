using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>Applies the filters of a stream, one after another (section 7.4).</summary>
internal static class StreamDecoder
{
    /// <summary>More filters in a chain serve only to exhaust the reader.</summary>
    private const int MaxFilters = 8;

    /// <summary>The decoded bytes; empty for a picture's filter, which holds no text.</summary>
    public static byte[] Decode(PdfStream stream, PdfFile file)
    {
        // A form may be drawn many times, and reading it costs even when no filter unpacks it, or when it is empty.
        if (file.Budget.Exhausted || !file.Budget.TryBytes(stream.Raw.Length))
        {
            return [];
        }

        PdfObject filters = file.Resolve(stream.Dictionary.Has("Filter") ? stream.Dictionary["Filter"] : stream.Dictionary["F"]);
        PdfObject parameters = file.Resolve(stream.Dictionary.Has("DecodeParms") ? stream.Dictionary["DecodeParms"] : stream.Dictionary["DP"]);
        IReadOnlyList<PdfObject> chain = filters switch
        {
            PdfName => [filters],
            PdfArray array => array.Items,
            _ => [],
        };
        ReadOnlyMemory<byte> data = stream.Raw;
        for (int i = 0; i < chain.Count && i < MaxFilters; i++)
        {
            PdfObject own = parameters is PdfArray array ? i < array.Count ? array.Items[i] : PdfNull.Value : parameters;
            data = Apply((file.Resolve(chain[i]) as PdfName)?.Value, data, file.Resolve(own) as PdfDictionary ?? PdfDictionary.Empty, new DecodedBytes(file.Budget, stream.Raw.Length), file);
        }

        return WholeArray.Of(data);
    }

    private static ReadOnlyMemory<byte> Apply(string? filter, ReadOnlyMemory<byte> data, PdfDictionary parameters, DecodedBytes output, PdfFile file) =>
        filter switch
        {
            "FlateDecode" or "Fl" => Unpredict(Inflate(data, output, file), parameters, file),
            "LZWDecode" or "LZW" => Unpredict(LzwFilter.Decode(data.Span, (int)file.Number(parameters, "EarlyChange", 1), output), parameters, file),
            "ASCII85Decode" or "A85" => AsciiFilters.Decode85(data.Span, output),
            "ASCIIHexDecode" or "AHx" => AsciiFilters.DecodeHex(data.Span, output),
            "RunLengthDecode" or "RL" => RunLengthFilter.Decode(data.Span, output),
            "Crypt" => data,
            _ => ReadOnlyMemory<byte>.Empty,
        };

    private static byte[] Inflate(ReadOnlyMemory<byte> data, DecodedBytes output, PdfFile file)
    {
        byte[] inflated = FlateFilter.Decode(data, output, out bool damaged);
        file.Damaged |= damaged;
        return inflated;
    }

    private static byte[] Unpredict(byte[] data, PdfDictionary parameters, PdfFile file) => Predictor.Undo(
        data,
        (int)file.Number(parameters, "Predictor", 1),
        (int)Math.Clamp(file.Number(parameters, "Colors", 1), 1, 32),
        (int)Math.Clamp(file.Number(parameters, "BitsPerComponent", 8), 1, 32),
        (int)Math.Clamp(file.Number(parameters, "Columns", 1), 1, 1_000_000),
        file.Budget);
}
