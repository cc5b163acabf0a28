namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>An array.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    public static readonly PdfArray Empty = new([]);

    public IReadOnlyList<PdfObject> Items { get; } = items;

    public int Count => Items.Count;
}
