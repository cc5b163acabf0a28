using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Puts glyphs right before they are joined: accents are composed, and what is drawn twice (to look bold, or as a shadow) counts once.</summary>
internal static class GlyphCleaner
{
    /// <summary>How far a repeated glyph is off the first one, in units of the font size.</summary>
    private const double RepeatDistance = 0.12;

    private const double CellSize = 4;

    /// <summary>Cleans a list in its place: a page may hold millions of glyphs.</summary>
    public static void Clean(List<Glyph> glyphs)
    {
        int kept = 0;
        var cells = new Dictionary<(int X, int Y), int>();
        var next = new List<int>();
        for (int i = 0; i < glyphs.Count; i++)
        {
            Glyph glyph = glyphs[i];
            if (kept > 0 && Accents.Compose(glyphs[kept - 1], glyph) is { } composed)
            {
                glyphs[kept - 1] = composed;
                continue;
            }

            (int X, int Y) cell = Cell(glyph.X, glyph.Y);
            if (!string.IsNullOrWhiteSpace(glyph.Text) && IsRepeat(glyph, glyphs, cells, next))
            {
                continue;
            }

            next.Add(cells.TryGetValue(cell, out int head) ? head : -1);
            cells[cell] = kept;
            glyphs[kept++] = glyph;
        }

        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }

    private static bool IsRepeat(Glyph glyph, List<Glyph> kept, Dictionary<(int X, int Y), int> cells, List<int> next)
    {
        double near = glyph.Style.Size * RepeatDistance;
        (int fromX, int fromY) = Cell(glyph.X - near, glyph.Y - near);
        (int toX, int toY) = Cell(glyph.X + near, glyph.Y + near);
        for (int x = fromX; x <= Math.Min(toX, fromX + 2); x++)
        {
            for (int y = fromY; y <= Math.Min(toY, fromY + 2); y++)
            {
                int steps = 0;
                for (int at = cells.GetValueOrDefault((x, y), -1); at >= 0 && steps++ < 64; at = next[at])
                {
                    if (Repeats(glyph, kept[at], near))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Repeats(Glyph glyph, Glyph other, double near) =>
        other.Text == glyph.Text && other.Style.Hidden == glyph.Style.Hidden && other.Style.Rotation == glyph.Style.Rotation
        && Math.Abs(other.X - glyph.X) <= near && Math.Abs(other.Y - glyph.Y) <= near
        && Math.Abs(other.Style.Size - glyph.Style.Size) <= glyph.Style.Size * 0.1;

    private static (int X, int Y) Cell(double x, double y) =>
        ((int)Math.Clamp(Math.Floor(x / CellSize), -1e6, 1e6), (int)Math.Clamp(Math.Floor(y / CellSize), -1e6, 1e6));
}
