using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>The lines on one side of a gutter.</summary>
internal sealed class SideLines
{
    /// <summary>How much of the type size lines under each other may overlap.</summary>
    private const double Touch = 0.2;

    private const double EdgeTolerance = 2;

    private readonly List<Segment> _lines;

    public SideLines(IReadOnlyList<Segment> segments)
    {
        _lines = [.. BaselineRows.Of(segments).Select(row => new Segment(row))];
    }

    public IReadOnlyList<Segment> Lines => _lines;

    public int Count => _lines.Count;

    public double Top => _lines[0].Top;

    public double Bottom => _lines[^1].Bottom;

    public double Left => _lines.Min(line => line.Left);

    public double Right => _lines.Max(line => line.Right);

    /// <summary>Whether at least half of the lines hold a year.</summary>
    public bool MostlyDates => _lines.Count(line => line.HasYear) * 2 >= Count;

    /// <summary>Whether lines of different lengths all end at one edge, as what is set at the end of rows does.</summary>
    public bool IsFlushRight => Count > 1
        && _lines.Max(line => line.Right) - _lines.Min(line => line.Right) < EdgeTolerance
        && _lines.Max(line => line.Left) - _lines.Min(line => line.Left) > 2 * EdgeTolerance;

    /// <summary>The share of lines whose baseline is one of the other side's.</summary>
    public double ShareOnBaselinesOf(SideLines other) => (double)_lines.Count(line => other.At(line.Baseline, line.Size) is not null) / Count;

    /// <summary>The line that stands on a baseline, or null.</summary>
    public Segment? At(double baseline, double size) => _lines.Find(line => Math.Abs(line.Baseline - baseline) <= Math.Max(0.8, size * 0.08));

    /// <summary>The next line below one of these, or null.</summary>
    public Segment? Below(Segment line) => _lines.IndexOf(line) is var at and >= 0 && at + 1 < Count ? _lines[at + 1] : null;

    /// <summary>Whether one of these lines is the first, is set off from the one above, or looks otherwise.</summary>
    public bool BeginsBlock(Segment line) =>
        _lines.IndexOf(line) is var at && (at <= 0 || line.Top - _lines[at - 1].Bottom >= 0.8 * line.Size || !line.LooksLike(_lines[at - 1]));

    /// <summary>Whether some line stands beside <paramref name="other"/>: boxes of fonts with long ascenders touch those of the next line.</summary>
    public bool IsBeside(Segment other) => _lines.Exists(line => line.Top < other.Bottom - (Touch * other.Size) && line.Bottom > other.Top + (Touch * other.Size));

    /// <summary>The line that begins level with <paramref name="cell"/>, by baselines or by the tops of capitals, or null.</summary>
    public Segment? LevelWith(Segment cell) => _lines.Find(line =>
        Math.Abs(line.Baseline - cell.Baseline) <= cell.Size * 0.35 || Math.Abs(line.Top - cell.Top) <= cell.Size * 0.25);
}
