namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>A bare word: <c>obj</c>, <c>endobj</c>, <c>stream</c>, or an operator of a content stream.</summary>
internal sealed class PdfKeyword(string value) : PdfObject
{
    public string Value { get; } = value;
}
