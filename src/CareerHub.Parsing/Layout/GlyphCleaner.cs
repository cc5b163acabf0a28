using System.Runtime.InteropServices;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Puts glyphs right before they are joined: accents are composed, and what is drawn twice (to look bold, or as a shadow) counts once.</summary>
internal static class GlyphCleaner
{
    /// <summary>Cleans a list in its place: a page may hold millions of glyphs. White space is left as a mark of the glyph that follows, unless it is to be kept.</summary>
    public static void Clean(List<Glyph> glyphs, bool keepSpaces)
    {
        Span<Glyph> all = CollectionsMarshal.AsSpan(glyphs);
        var repeats = new RepeatedGlyphs(all);
        int kept = 0;
        bool space = false, mark = false;
        foreach (ref readonly Glyph glyph in all)
        {
            bool white = string.IsNullOrWhiteSpace(glyph.Text);
            if (white && !keepSpaces)
            {
                space = true;
                continue;
            }

            bool afterMark = mark;
            mark = Accents.IsMark(glyph);
            if ((mark || afterMark) && kept > 0 && !space && Accents.Compose(all[kept - 1], glyph) is { } composed)
            {
                all[kept - 1] = composed with { AfterSpace = all[kept - 1].AfterSpace };
                mark = Accents.IsMark(composed);
                continue;
            }

            if (!white && repeats.Contains(glyph, kept))
            {
                mark = afterMark;
                continue;
            }

            all[kept] = space ? glyph with { AfterSpace = true } : glyph;
            repeats.Add(kept++);
            space = false;
        }

        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }

    /// <summary>Takes white space out of a list and leaves it as a mark of the glyph that follows.</summary>
    public static void FoldSpaces(List<Glyph> glyphs)
    {
        Span<Glyph> all = CollectionsMarshal.AsSpan(glyphs);
        int kept = 0;
        bool space = false;
        foreach (ref readonly Glyph glyph in all)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                space = true;
                continue;
            }

            all[kept++] = space ? glyph with { AfterSpace = true } : glyph;
            space = false;
        }

        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }
}
