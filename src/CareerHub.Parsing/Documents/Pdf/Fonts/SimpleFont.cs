namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>A font of single-byte codes: Type 1, TrueType, Type 3.</summary>
internal sealed class SimpleFont(FontStyle style, double[] widths, string?[] text) : PdfFont(style)
{
    public override FontGlyph Read(ReadOnlySpan<byte> bytes) => new(1, widths[bytes[0]], text[bytes[0]], bytes[0] == 32);
}
