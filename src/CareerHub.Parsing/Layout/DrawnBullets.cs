using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// Finds lines before which a bullet is drawn as a shape, as browsers do when they print a list. The dots of a timeline are larger and
/// stand further off, beside bold titles; the dots of a scale stand in a row.
/// </summary>
internal static class DrawnBullets
{
    // All in sizes of the line's type.
    private const double MaxSize = 0.45;
    private const double MinGap = 0.15;
    private const double MaxGap = 1.3;
    private const double Highest = 0.65;
    private const double Lowest = 0.1;

    /// <summary>The lines, those with a bullet marked.</summary>
    public static IEnumerable<Line> Mark(IReadOnlyList<Line> lines, IReadOnlyList<Area> dots)
    {
        Area[] bullets = [.. dots.Where(dot => !dots.Any(other => IsOfOneScale(dot, other)))];
        return bullets.Length == 0 ? lines : lines.Select(line => Array.Exists(bullets, dot => StandsBefore(dot, line)) ? line with { HasBullet = true } : line);
    }

    private static bool IsOfOneScale(Area dot, Area other) =>
        other.Left != dot.Left && Math.Abs(other.Top - dot.Top) < 1 && Math.Abs(other.Left - dot.Left) is var distance && distance > 0.5 * dot.Width && distance < 4 * dot.Width;

    private static bool StandsBefore(Area dot, Line line)
    {
        Word first = line.Words[0];
        if (first.Box is not { } box || first.Bold || first.Rotation != 0)
        {
            return false;
        }

        double gap = box.Left - dot.Right, above = first.Baseline - ((dot.Top + dot.Bottom) / 2);
        return dot.Width <= MaxSize * first.FontSize && gap >= MinGap * first.FontSize && gap <= MaxGap * first.FontSize && above >= Lowest * first.FontSize && above <= Highest * first.FontSize;
    }
}
