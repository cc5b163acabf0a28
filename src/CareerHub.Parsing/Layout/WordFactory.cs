using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Makes a word of the glyphs that belong together.</summary>
internal static class WordFactory
{
    /// <summary>The word, or null when nothing of the glyphs is a character.</summary>
    public static Word? Create(List<Glyph> glyphs)
    {
        string text = Clean(string.Concat(glyphs.Select(glyph => glyph.Text)));
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
        foreach (char c in WithoutLoneSurrogates(text))
        {
            if (c is >= '\uFB00' and <= '\uFB06')
            {
                clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            }
            else if (!char.IsControl(c) && !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u200C' or '\u2060' or '\uFEFF'))
            {
                clean.Append(c);
            }
        }

        string result = clean.ToString().Normalize(NormalizationForm.FormC);
        return result.All(c => c == '\uFFFD') ? "" : result;
    }

    private static string WithoutLoneSurrogates(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString();
    }
}
