namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>A name, its <c>#xx</c> escapes resolved, each byte one character.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;
}
