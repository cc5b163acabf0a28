using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Glyphs that follow each other on one baseline, and the white space between them.</summary>
internal sealed class GlyphRun
{
    /// <summary>A gap wider than this, in units of the font size, ends a run.</summary>
    private const double MaxGap = 3;

    /// <summary>How far a glyph may step back over the one before, in units of the font size.</summary>
    private const double MaxOverlap = 0.5;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<int> _spaces = [];
    private int _pending;

    public int Count => _glyphs.Count;

    public Glyph this[int index] => _glyphs[index];

    /// <summary>The white space glyphs before the glyph at an index.</summary>
    public int SpacesBefore(int index) => _spaces[index];

    /// <summary>The gap before the glyph at an index, in units of the font size.</summary>
    public double GapBefore(int index) => Gap(_glyphs[index - 1], _glyphs[index]);

    public void Clear()
    {
        _glyphs.Clear();
        _spaces.Clear();
        _pending = 0;
    }

    public void AddSpace() => _pending++;

    public void Add(Glyph glyph)
    {
        _glyphs.Add(glyph);
        _spaces.Add(_pending);
        _pending = 0;
    }

    /// <summary>Whether a glyph goes on with the run.</summary>
    public bool Continues(Glyph next)
    {
        Glyph last = _glyphs[^1];
        if (last.Style.Rotation != next.Style.Rotation || last.Style.Hidden != next.Style.Hidden)
        {
            return false;
        }

        TextFrame frame = TextFrame.Of(last.Style.Rotation);
        double size = Math.Max(last.Style.Size, next.Style.Size);
        double shift = Math.Abs(frame.Across(next.X, next.Y) - frame.Across(last.X, last.Y));
        return shift < size * 0.5 && Gap(last, next) is > -MaxOverlap and < MaxGap;
    }

    private static double Gap(Glyph last, Glyph next)
    {
        TextFrame frame = TextFrame.Of(last.Style.Rotation);
        return (frame.Along(next.X, next.Y) - frame.Along(last.EndX, last.EndY)) / Math.Max(0.1, Math.Max(last.Style.Size, next.Style.Size));
    }
}
