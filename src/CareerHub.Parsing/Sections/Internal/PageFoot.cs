using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Finds the small print at the foot of a page, such as a name with the page's number, or a consent: it belongs to no section.</summary>
internal static class PageFoot
{
    private const double LowestPart = 0.85;

    /// <summary>Small print is smaller than the text above it.</summary>
    private const double SmallShare = 0.93;

    /// <summary>The least gap above it, and the widest within it, in units of its size.</summary>
    private const double LeastGap = 2, WidestGap = 1;

    private static readonly HashSet<Line> NoLines = [];

    /// <summary>The lines of the small print; none where the page has no height or nothing else.</summary>
    /// <param name="page">The page.</param>
    /// <param name="bodySize">The size of running text.</param>
    /// <param name="budget">Looks at the token.</param>
    public static IReadOnlySet<Line> Of(Page page, double bodySize, UnderstandingBudget budget)
    {
        Line? lowest = budget.All(page.Lines).Where(line => line.Box is not null && !line.Words[0].Hidden).MaxBy(line => line.Box!.Value.Bottom);
        if (lowest is null || page.Height <= 0 || !IsFoot(page, lowest, bodySize))
        {
            return NoLines;
        }

        Line[] lines = [.. budget.All(page.Lines).Where(line => line.Box is not null && !line.Words[0].Hidden).OrderByDescending(line => line.Box!.Value.Bottom)];
        int count = 0;
        while (count < lines.Length && IsFoot(page, lines[count], bodySize) && (count == 0 || Gap(lines, count) <= WidestGap))
        {
            count++;
        }

        return count > 0 && count < lines.Length && Gap(lines, count) >= LeastGap ? lines[..count].ToHashSet<Line>(ReferenceEqualityComparer.Instance) : NoLines;
    }

    /// <summary>The size of most characters.</summary>
    public static double BodySize(DocumentText document, UnderstandingBudget budget)
    {
        var letters = new Dictionary<double, int>();
        foreach (Line line in budget.All(document.Pages.SelectMany(page => page.Lines)))
        {
            foreach (Word word in line.Words)
            {
                double size = Math.Round(word.FontSize * 2) / 2;
                letters[size] = letters.GetValueOrDefault(size) + word.Text.Length;
            }
        }

        return letters.Count == 0 ? 0 : letters.MaxBy(size => size.Value).Key;
    }

    private static bool IsFoot(Page page, Line line, double bodySize) => IsSmall(line, bodySize) && line.Box!.Value.Top > page.Height * LowestPart;

    private static bool IsSmall(Line line, double bodySize) => line.Words.All(word => word.FontSize < bodySize * SmallShare);

    /// <summary>The gap between the line at a place, from below, and the one below it, in units of that one's size.</summary>
    private static double Gap(Line[] lines, int at) => (lines[at - 1].Box!.Value.Top - lines[at].Box!.Value.Bottom) / Math.Max(1, lines[at - 1].Words[0].FontSize);
}
