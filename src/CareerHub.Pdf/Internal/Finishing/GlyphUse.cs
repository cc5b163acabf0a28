using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>
/// Finds the characters that no font had a glyph for. Chromium shows glyph 0 for one and writes the character beside it as
/// replacement text, but not for the first of a font, which stays without a name.
/// </summary>
internal sealed class GlyphUse
{
    private readonly List<int> codes = [];
    private string? replacement;

    /// <summary>The characters found.</summary>
    public HashSet<Rune> Missing { get; } = [];

    /// <summary>Whether a glyph 0 was shown that no replacement text is written for.</summary>
    public bool HasUnnamed { get; private set; }

    /// <summary>The property list of marked content that begins.</summary>
    public void Begin(ReadOnlySpan<byte> properties)
    {
        if (properties.StartsWith("<<"u8) && new PdfDictionary(properties)["ActualText"u8] is { IsEmpty: false } text)
        {
            replacement = PdfText.Read(text);
            codes.Clear();
        }
    }

    /// <summary>Any marked content ends.</summary>
    public void End()
    {
        if (replacement is not null && codes.Contains(0))
        {
            var runes = replacement.EnumerateRunes().ToList();
            for (var i = 0; i < runes.Count; i++)
            {
                // As many glyphs as characters stand for one each; otherwise any of them may be the one.
                if ((runes.Count != codes.Count || codes[i] == 0) && IsVisible(runes[i]))
                {
                    Missing.Add(runes[i]);
                }
            }
        }

        replacement = null;
    }

    /// <summary>A string is shown, in codes of one byte or two.</summary>
    public void Show(ReadOnlySpan<byte> shown, bool isWide)
    {
        if (replacement is null && shown is [(byte)'<', ..] && shown.IndexOf(isWide ? "0000"u8 : "00"u8) < 0)
        {
            return;
        }

        var bytes = PdfText.Bytes(shown);
        for (var i = 0; i + (isWide ? 1 : 0) < bytes.Length; i += isWide ? 2 : 1)
        {
            var code = isWide ? (bytes[i] << 8) | bytes[i + 1] : bytes[i];
            codes.Add(code);
            HasUnnamed |= code == 0 && replacement is null;
        }
    }

    private static bool IsVisible(Rune rune) => !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)
        && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format && rune.Value is not (>= 0xFE00 and <= 0xFE0F);
}
