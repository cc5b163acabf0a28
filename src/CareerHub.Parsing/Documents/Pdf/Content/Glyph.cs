namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Characters at a place: from the origin on the baseline to where the glyph's advance ends, in display coordinates.</summary>
internal readonly record struct Glyph(string Text, double X, double Y, double EndX, double EndY, GlyphStyle Style)
{
    /// <summary>Whether white space was shown since the glyph before.</summary>
    public bool AfterSpace { get; init; }
}
