using System.Buffers;
using System.Globalization;
using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Makes a word of the glyphs that belong together.</summary>
internal sealed class WordFactory
{
    private const char SoftHyphen = '\u00AD';
    private const char Unknown = '\uFFFD';
    private const int MaxOnStack = 256;

    /// <summary>Characters of nearly all words, which need no cleaning: none is a mark, a shape, or different in NFC.</summary>
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        [.. Enumerable.Range('!', '\u0300' - '!').Concat(Enumerable.Range('\u2010', '\u2028' - '\u2010')).Select(c => (char)c).Where(c => c is <= '~' or > '\u00A0' and not SoftHyphen)]);

    private readonly SharedTexts _texts = new();
    private readonly SharedStyles _styles = new();
    private (GlyphStyle? Glyphs, bool Hidden, WordStyle Words) _last = (null, false, WordStyle.Plain);

    /// <summary>The word, or null when nothing of the glyphs is a character.</summary>
    public Word? Create(ReadOnlySpan<Glyph> glyphs)
    {
        string text = Text(glyphs);
        if (text.Length == 0)
        {
            return null;
        }

        GlyphStyle style = glyphs[0].Style;
        return new Word
        {
            Text = text,
            Box = Box(glyphs, TextFrame.Of(style.Rotation)),
            Baseline = glyphs[0].Y,
            Style = Style(style, IsHidden(glyphs)),
        };
    }

    private WordStyle Style(GlyphStyle glyphs, bool hidden)
    {
        if (!ReferenceEquals(glyphs, _last.Glyphs) || hidden != _last.Hidden)
        {
            _last = (glyphs, hidden, _styles.Get(new WordStyle
            {
                FontSize = Math.Round(glyphs.Size, 2),
                Bold = glyphs.Font.Bold,
                Italic = glyphs.Font.Italic,
                Color = glyphs.Color,
                Rotation = glyphs.Rotation,
                Hidden = hidden,
                Tag = glyphs.Tag,
            }));
        }

        return _last.Words;
    }

    private string Text(ReadOnlySpan<Glyph> glyphs)
    {
        int length = 0;
        foreach (ref readonly Glyph glyph in glyphs)
        {
            length += glyph.Text.Length;
        }

        Span<char> drawn = length <= MaxOnStack ? stackalloc char[length] : new char[length];
        Join(glyphs, drawn);
        if (!drawn.ContainsAnyExcept(s_plain))
        {
            return _texts.Get(drawn);
        }

        string[] parts = new string[glyphs.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = glyphs[i].Text;
        }

        return Clean(TurnedText.Is(parts) ? TurnedText.Spell(parts, Array.Exists(parts, TurnedText.HasArabic)) : drawn.ToString());
    }

    private static void Join(ReadOnlySpan<Glyph> glyphs, Span<char> text)
    {
        int at = 0;
        foreach (ref readonly Glyph glyph in glyphs)
        {
            glyph.Text.CopyTo(text[at..]);
            at += glyph.Text.Length;
        }
    }

    /// <summary>A word that an edge cuts is seen when half of it is.</summary>
    private static bool IsHidden(ReadOnlySpan<Glyph> glyphs)
    {
        int hidden = 0;
        foreach (ref readonly Glyph glyph in glyphs)
        {
            hidden += glyph.Style.Hidden ? 1 : 0;
        }

        return hidden * 2 > glyphs.Length;
    }

    /// <summary>The height is that of the first character's font, whatever fonts follow.</summary>
    private static PageBox Box(ReadOnlySpan<Glyph> glyphs, TextFrame frame)
    {
        Area area = frame == TextFrame.Level ? LevelArea(glyphs) : TurnedArea(glyphs, frame);
        return new PageBox(area.Left, area.Top, area.Right, area.Bottom);
    }

    private static Area LevelArea(ReadOnlySpan<Glyph> glyphs)
    {
        (double ascent, double descent) = (glyphs[0].Style.Font.Ascent, glyphs[0].Style.Font.Descent);
        (double left, double top, double right, double bottom) = Area.Nothing;
        foreach (ref readonly Glyph glyph in glyphs)
        {
            double upper = glyph.Y - (ascent * glyph.Style.Size), lower = glyph.Y - (descent * glyph.Style.Size);
            left = Math.Min(left, Math.Min(glyph.X, glyph.EndX));
            right = Math.Max(right, Math.Max(glyph.X, glyph.EndX));
            top = Math.Min(top, Math.Min(upper, lower));
            bottom = Math.Max(bottom, Math.Max(upper, lower));
        }

        return new Area(left, top, right, bottom);
    }

    private static Area TurnedArea(ReadOnlySpan<Glyph> glyphs, TextFrame frame)
    {
        (double ascent, double descent) = (glyphs[0].Style.Font.Ascent, glyphs[0].Style.Font.Descent);
        Area area = Area.Nothing;
        foreach (ref readonly Glyph glyph in glyphs)
        {
            double from = frame.Along(glyph.X, glyph.Y), to = frame.Along(glyph.EndX, glyph.EndY), across = frame.Across(glyph.X, glyph.Y);
            double top = across - (ascent * glyph.Style.Size), bottom = across - (descent * glyph.Style.Size);
            area = area.Include(frame.ToPage(from, top)).Include(frame.ToPage(to, top)).Include(frame.ToPage(from, bottom)).Include(frame.ToPage(to, bottom));
        }

        return area;
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
