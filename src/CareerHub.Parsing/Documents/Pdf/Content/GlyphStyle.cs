using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Tags;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>What the glyphs of one shown string share.</summary>
/// <param name="Font">The look of the font.</param>
/// <param name="Size">The size in points as displayed.</param>
/// <param name="Rotation">The direction in degrees clockwise as displayed, 0 to 359.</param>
/// <param name="Color">The colour as 0xRRGGBB.</param>
/// <param name="Hidden">Whether the text is not seen.</param>
/// <param name="Tag">What the document's structure says of the text, or null.</param>
internal sealed record GlyphStyle(FontStyle Font, double Size, int Rotation, int Color, bool Hidden, TagFacts? Tag = null);
