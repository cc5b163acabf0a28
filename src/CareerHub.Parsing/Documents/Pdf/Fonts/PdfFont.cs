namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>A font as far as text needs it: codes to characters and widths, and its style.</summary>
internal abstract class PdfFont(FontStyle style)
{
    public FontStyle Style { get; } = style;

    /// <summary>Whether glyphs follow each other downwards (section 9.7.4.3).</summary>
    public virtual bool Vertical => false;

    /// <summary>Reads the code at the start of <paramref name="bytes"/>, which is not empty.</summary>
    public abstract FontGlyph Read(ReadOnlySpan<byte> bytes);
}
