using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// Finds Chinese, Japanese and Korean that is written downwards with upright glyphs placed one by one, and treats it as a line that
/// is turned by 90 degrees: such lines follow each other from right to left.
/// </summary>
internal static class DownwardGlyphs
{
    /// <summary>The glyphs that stand one below the other before writing downwards is believed; lines of one character each are further apart.</summary>
    private const int MinGlyphs = 3;

    /// <summary>The advance from glyph to glyph, in units of the font size; the leading of lines is more.</summary>
    private const double MinAdvance = 0.8, MaxAdvance = 1.25;

    /// <summary>How far the middles may stand beside each other, in units of the font size.</summary>
    private const double MaxShift = 0.2;

    /// <summary>How far the top of an upright glyph is above its baseline, in units of the font size.</summary>
    private const double Top = 0.88;

    public static void Turn(List<Glyph> glyphs)
    {
        for (int i = 0; i + 1 < glyphs.Count;)
        {
            int end = i + 1;
            while (end < glyphs.Count && GoesDown(glyphs[end - 1], glyphs[end]))
            {
                end++;
            }

            for (int at = i; end - i >= MinGlyphs && at < end; at++)
            {
                glyphs[at] = Turned(glyphs[at]);
            }

            i = end;
        }
    }

    private static bool GoesDown(Glyph last, Glyph next)
    {
        double size = next.Style.Size;
        double shift = Math.Abs(last.X + last.EndX - next.X - next.EndX) / 2, advance = next.Y - last.Y;
        return last.Style.Rotation == 0 && next.Style.Rotation == 0 && last.Style.Size == size && shift < MaxShift * size
            && advance > MinAdvance * size && advance < MaxAdvance * size && IsSquare(last) && IsSquare(next);
    }

    private static Glyph Turned(Glyph glyph)
    {
        GlyphStyle style = glyph.Style;
        double line = ((glyph.X + glyph.EndX) / 2) - ((style.Font.Ascent + style.Font.Descent) / 2 * style.Size);
        double top = glyph.Y - (Top * style.Size);
        return glyph with { X = line, EndX = line, Y = top, EndY = top + style.Size, Style = style with { Rotation = 90 } };
    }

    /// <summary>Whether a glyph fills the square of an ideograph: ideographs, kana, Hangul and their punctuation.</summary>
    private static bool IsSquare(Glyph glyph) => glyph.Text.Length > 0 && glyph.Text[0] is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uD840' and <= '\uD8BF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE10' and <= '\uFE1F') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60');
}
