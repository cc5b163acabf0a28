namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>A stream: its dictionary and its bytes as stored, decrypted but not decoded.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Raw { get; } = raw;
}
