using System.Globalization;
using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Makes a word of the glyphs that belong together.</summary>
internal static class WordFactory
{
    private const char SoftHyphen = '\u00AD';
    private const char Unknown = '\uFFFD';

    /// <summary>The word, or null when nothing of the glyphs is a character.</summary>
    public static Word? Create(List<Glyph> glyphs)
    {
        string[] parts = [.. glyphs.Select(glyph => glyph.Text)];
        string text = Clean(TurnedText.Is(parts) ? TurnedText.Spell(parts, Array.Exists(parts, TurnedText.HasArabic)) : string.Concat(parts));
        if (text.Length == 0)
        {
            return null;
        }

        GlyphStyle style = glyphs[0].Style;
        TextFrame frame = TextFrame.Of(style.Rotation);
        return new Word
        {
            Text = text,
            Box = Box(glyphs, frame),
            Baseline = glyphs[0].Y,
            FontSize = Math.Round(style.Size, 2),
            Bold = style.Font.Bold,
            Italic = style.Font.Italic,
            Color = style.Color,
            Rotation = style.Rotation,
            Hidden = style.Hidden,
        };
    }

    private static PageBox Box(List<Glyph> glyphs, TextFrame frame)
    {
        Area area = Area.Nothing;
        foreach (Glyph glyph in glyphs)
        {
            double from = frame.Along(glyph.X, glyph.Y), to = frame.Along(glyph.EndX, glyph.EndY), across = frame.Across(glyph.X, glyph.Y);
            double top = across - (glyph.Style.Font.Ascent * glyph.Style.Size), bottom = across - (glyph.Style.Font.Descent * glyph.Style.Size);
            area = area.Include(frame.ToPage(from, top)).Include(frame.ToPage(to, top)).Include(frame.ToPage(from, bottom)).Include(frame.ToPage(to, bottom));
        }

        return new PageBox(Math.Round(area.Left, 2), Math.Round(area.Top, 2), Math.Round(area.Right, 2), Math.Round(area.Bottom, 2));
    }

    /// <summary>NFC, ligatures expanded, without control and format characters and without what no font explained.</summary>
    private static string Clean(string text)
    {
        if (Ascii.IsValid(text) && !text.Any(char.IsControl))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(rune, clean);
        }

        // A soft hyphen is drawn only where it ends a line.
        string visible = clean.ToString().TrimEnd(SoftHyphen) is var trimmed && trimmed.Length < clean.Length ? trimmed + "-" : trimmed;
        string result = UnicodeText.Normalize(visible.Replace(SoftHyphen.ToString(), "", StringComparison.Ordinal), NormalizationForm.FormC);
        return result.All(c => c == Unknown) ? "" : result;
    }

    private static void Append(Rune rune, StringBuilder clean)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.OtherNotAssigned when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF:
            case UnicodeCategory.Format when rune.Value is not (SoftHyphen or 0x200D):
                break;
            default:
                // Ligatures, Arabic presentation forms and Kangxi radicals are shapes of plain letters.
                bool shape = rune.Value is (>= 0x2F00 and <= 0x2FD5) or (>= 0xFB00 and <= 0xFB4F) or (>= 0xFB50 and <= 0xFDFB) or (>= 0xFE70 and <= 0xFEFC);
                clean.Append(shape ? UnicodeText.Normalize(rune.ToString(), NormalizationForm.FormKC) : rune.ToString());
                break;
        }
    }
}
