namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>The look of a font.</summary>
/// <param name="Name">The font's name without the subset's tag.</param>
/// <param name="Bold">Weight 600 or more.</param>
/// <param name="Italic">Italic or oblique.</param>
/// <param name="Ascent">The height above the baseline in units of the font size.</param>
/// <param name="Descent">The depth below the baseline in units of the font size, negative.</param>
internal sealed record FontStyle(string Name, bool Bold, bool Italic, double Ascent, double Descent);
