using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Glyphs that follow each other on one baseline, and the gaps between them.</summary>
internal readonly ref struct GlyphRun
{
    /// <summary>A gap wider than this, in units of the font size, ends a run.</summary>
    private const double MaxGap = 3;

    /// <summary>How far a glyph may step back over the one before, in units of the font size.</summary>
    private const double MaxOverlap = 0.5;

    /// <summary>How far apart the glyphs of a word may be where an edge cuts through it, in units of the font size.</summary>
    private const double MaxCutGap = 0.1;

    private readonly ReadOnlySpan<double> _gaps;

    private GlyphRun(ReadOnlySpan<Glyph> glyphs, ReadOnlySpan<double> gaps)
    {
        Glyphs = glyphs;
        _gaps = gaps;
    }

    public ReadOnlySpan<Glyph> Glyphs { get; }

    public int Count => Glyphs.Length;

    /// <summary>The run that a list of glyphs begins with; <paramref name="gaps"/> has room for as many gaps as there are glyphs.</summary>
    public static GlyphRun AtStartOf(ReadOnlySpan<Glyph> glyphs, Span<double> gaps)
    {
        TextFrame frame = TextFrame.Of(glyphs[0].Style.Rotation);
        int count = 1;
        while (count < glyphs.Length && Continues(in glyphs[count - 1], in glyphs[count], frame, out gaps[count]))
        {
            count++;
        }

        return new GlyphRun(glyphs[..count], gaps[..count]);
    }

    /// <summary>Whether white space was shown before the glyph at an index.</summary>
    public bool SpaceBefore(int index) => Glyphs[index].AfterSpace;

    /// <summary>The gap before the glyph at an index, in units of the font size.</summary>
    public double GapBefore(int index) => _gaps[index];

    private static bool Continues(in Glyph last, in Glyph next, TextFrame frame, out double gap)
    {
        GlyphStyle style = last.Style, other = next.Style;
        double size = Math.Max(style.Size, other.Size);
        gap = (frame.Along(next.X, next.Y) - frame.Along(last.EndX, last.EndY)) / Math.Max(0.1, size);
        return style.Rotation == other.Rotation
            && (style.Hidden == other.Hidden || IsCut(style, other, gap))
            && gap is > -MaxOverlap and < MaxGap
            && Math.Abs(frame.Across(next.X, next.Y) - frame.Across(last.X, last.Y)) < size * 0.5;
    }

    /// <summary>Whether styles of glyphs that touch differ in being seen alone: where an edge cuts through a word.</summary>
    private static bool IsCut(GlyphStyle last, GlyphStyle next, double gap) =>
        Math.Abs(gap) < MaxCutGap && ReferenceEquals(last.Font, next.Font) && last.Size == next.Size && last.Color == next.Color;
}
