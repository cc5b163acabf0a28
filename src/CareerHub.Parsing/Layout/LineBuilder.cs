using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Joins words into lines by their baselines.</summary>
internal static class LineBuilder
{
    public static IReadOnlyList<Line> Build(IReadOnlyList<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (Word word in words.OrderBy(word => word.Baseline))
        {
            List<Word>? line = lines.Count > 0 && word.Baseline - lines[^1][0].Baseline < Math.Max(1.5, word.FontSize * 0.35) ? lines[^1] : null;
            if (line is null)
            {
                lines.Add(line = []);
            }

            line.Add(word);
        }

        return [.. lines.Select(ToLine)];
    }

    private static Line ToLine(List<Word> words)
    {
        Word[] ordered = [.. words.OrderBy(word => word.Box!.Value.Left)];
        return new Line { Words = ordered, Box = ordered.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)) };
    }
}
