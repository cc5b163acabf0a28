namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>The null object, also what a reference to nothing resolves to.</summary>
internal sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Value = new();

    private PdfNull()
    {
    }
}
