namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>A dictionary. Values are as written: <see cref="Structure.PdfFile"/> resolves references.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    public static readonly PdfDictionary Empty = new(new Dictionary<string, PdfObject>());

    public IReadOnlyDictionary<string, PdfObject> Entries { get; } = entries;

    /// <summary>The entry as written, or null object.</summary>
    public PdfObject this[string key] => Entries.TryGetValue(key, out PdfObject? value) ? value : PdfNull.Value;

    public bool Has(string key) => Entries.ContainsKey(key);
}
