namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>A code of a shown string, as its font understands it.</summary>
/// <param name="Length">The bytes that the code takes.</param>
/// <param name="Width">The advance in units of the font size.</param>
/// <param name="Text">The characters, or null when the font does not tell.</param>
/// <param name="IsSpace">Whether word spacing applies: the single byte 32 (section 9.3.3).</param>
internal readonly record struct FontGlyph(int Length, double Width, string? Text, bool IsSpace);
