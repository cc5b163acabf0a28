namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>A Type 0 font: codes of several bytes select glyphs of a CID font (section 9.7).</summary>
internal sealed class CompositeFont(FontStyle style, CMap? encoding, CMap? toUnicode, CidWidths widths) : PdfFont(style)
{
    public override bool Vertical => encoding?.Vertical ?? false;

    public override FontGlyph Read(ReadOnlySpan<byte> bytes)
    {
        (uint code, int length) = encoding is null ? Pair(bytes) : encoding.Next(bytes);
        int cid = encoding is null ? (int)code : encoding.Cids.GetValueOrDefault(code);
        return new FontGlyph(length, widths[cid], Text(code), length == 1 && code == 32);
    }

    private string? Text(uint code) => toUnicode is not null && toUnicode.Unicode.TryGetValue(code, out string? text) ? text : null;

    private static (uint Code, int Length) Pair(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 1 ? ((uint)((bytes[0] << 8) | bytes[1]), 2) : (bytes[0], 1);
}
