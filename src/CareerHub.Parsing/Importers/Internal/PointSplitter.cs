using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal;

/// <summary>Parts a text into prose and the points of a list, which a person wrote into one field with bullets.</summary>
internal static class PointSplitter
{
    // Signs that nobody writes for anything else, and those that are points only where a line begins.
    private const string Bullets = "•◦▪▫●○■□‣⁃➢➤►▶✓✔·∙";
    private const string LineBullets = "-–—*";

    /// <summary>The text before the first point, and the points without their bullets; a line that has none belongs to the point above it.</summary>
    public static (Slice Prose, IReadOnlyList<Slice> Points) Split(string text, Slice slice)
    {
        var starts = new List<(int Sign, int Text)>();
        for (int i = slice.Start; i < slice.End; i++)
        {
            if (IsBullet(text, slice, i))
            {
                starts.Add((i, i + 1));
            }
        }

        if (starts.Count == 0)
        {
            return (slice, []);
        }

        var points = new List<Slice>();
        for (int i = 0; i < starts.Count; i++)
        {
            points.Add(Slice.Between(starts[i].Text, i + 1 < starts.Count ? starts[i + 1].Sign : slice.End));
        }

        return (Slice.Between(slice.Start, starts[0].Sign), points);
    }

    private static bool IsBullet(string text, Slice slice, int at)
    {
        bool isBullet = Bullets.Contains(text[at], StringComparison.Ordinal);
        if (!isBullet && !LineBullets.Contains(text[at], StringComparison.Ordinal))
        {
            return false;
        }

        // "A · B" is one thought; a bullet inside a line has two spaces before it, or stands where a line began before a program joined the lines.
        bool isFollowed = at + 1 < slice.End && (char.IsWhiteSpace(text[at + 1]) || (isBullet && text[at] != '·'));
        return isFollowed && (BeginsLine(text, slice, at) || (isBullet && at >= slice.Start + 2 && (text[at] == '•' ? char.IsWhiteSpace(text[at - 1]) : text[at - 1] == ' ' && text[at - 2] == ' ')));
    }

    private static bool BeginsLine(string text, Slice slice, int at)
    {
        int before = at - 1;
        while (before >= slice.Start && text[before] is ' ' or '\t' or '\u00a0')
        {
            before--;
        }

        return before < slice.Start || text[before] is '\n' or '\r';
    }
}
