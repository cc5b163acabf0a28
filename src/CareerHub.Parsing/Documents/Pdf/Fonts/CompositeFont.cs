namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>A Type 0 font: codes of several bytes select glyphs of a CID font (section 9.7).</summary>
internal sealed class CompositeFont(FontStyle style, CidWidths widths) : PdfFont(style)
{
    /// <summary>The embedded CMap from codes to CIDs; null for the identity.</summary>
    public CMap? Encoding { get; init; }

    /// <summary>The predefined CMap whose codes are characters, or null.</summary>
    public PredefinedCMap? Predefined { get; init; }

    public CMap? ToUnicode { get; init; }

    /// <summary>The characters of a CID as the font program tells them, asked last.</summary>
    public Lazy<Func<int, string?>> ProgramText { get; init; } = new(() => _ => null);

    public bool IdentityVertical { get; init; }

    public override bool Vertical => IdentityVertical || Encoding?.Vertical == true || Predefined?.Vertical == true;

    public override FontGlyph Read(ReadOnlySpan<byte> bytes)
    {
        if (Predefined is not null)
        {
            // Without the collection's tables most glyphs' numbers, and so their widths, are unknown: ideographs are square, letters half of that.
            (string? text, int taken) = Predefined.Read(bytes);
            double width = Predefined.ProportionalLetters && text is [>= ' ' and <= '~'] ? widths[text[0] - ' ' + 1] : taken == 1 ? widths.Default / 2 : widths.Default;
            return new FontGlyph(taken, Vertical ? 1 : width, Mapped(Code(bytes[..taken])) ?? text, taken == 1 && bytes[0] == 32);
        }

        (uint code, int length) = Encoding is null ? Pair(bytes) : Encoding.Next(bytes);
        int cid = Encoding is null ? (int)code : Encoding.Cids.GetValueOrDefault(code);
        return new FontGlyph(length, Vertical ? 1 : widths[cid], Mapped(code) ?? ProgramText.Value(cid), length == 1 && code == 32);
    }

    // Writers map what they do not know to nothing.
    private string? Mapped(uint code) =>
        ToUnicode is not null && ToUnicode.Unicode.TryGetValue(code, out string? text) && text is not ("\0" or "\uFFFD") ? text : null;

    private static (uint Code, int Length) Pair(ReadOnlySpan<byte> bytes) => bytes.Length > 1 ? (Code(bytes[..2]), 2) : (bytes[0], 1);

    private static uint Code(ReadOnlySpan<byte> bytes)
    {
        uint code = 0;
        foreach (byte b in bytes)
        {
            code = (code << 8) | b;
        }

        return code;
    }
}
