using System.Globalization;
using System.Text;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>
/// Finds the lines at the head and foot of pages that come back on another page: the same text, but for the page's number, at the same
/// height (after Déjean and Meunier, "A System for Converting PDF Documents into Structured XML Format", DAS 2006).
/// </summary>
internal sealed class RepeatedLines : IRunningLineFinder
{
    /// <summary>The part of a page's height at its head and at its foot in which running lines stand.</summary>
    private const double Margin = 0.1;

    /// <summary>The heights within which lines are compared, in points.</summary>
    private const double Slack = 3;

    /// <inheritdoc/>
    public RunningLines Find(DocumentText document, UnderstandingBudget budget)
    {
        HashSet<Line> repeated = new(ReferenceEqualityComparer.Instance), first = new(ReferenceEqualityComparer.Instance);
        var seen = new Dictionary<(string Text, int Height), (Line Line, Page Page)>();
        foreach (Page page in budget.All(document.Pages).Where(page => page.Height > 0))
        {
            foreach (Line line in budget.All(page.Lines).Where(line => IsAtHead(page, line) || IsAtFoot(page, line)))
            {
                string text = Text(line, page.Number, document.Pages.Count);
                int height = (int)Math.Round(line.Words[0].Baseline / Slack);
                (Line Line, Page Page)? before = new[] { height, height - 1, height + 1 }.Where(at => seen.ContainsKey((text, at))).Select(at => ((Line, Page)?)seen[(text, at)]).FirstOrDefault();
                if (before is not var (line1, page1))
                {
                    seen[(text, height)] = (line, page);
                }
                else if (page1 != page)
                {
                    repeated.Add(line);
                    if (page1.Number > 1 || IsAtFoot(page1, line1))
                    {
                        first.Add(line1);
                    }
                }
            }
        }

        return new RunningLines(repeated, first);
    }

    private static bool IsAtHead(Page page, Line line) => line.Box is { } box && box.Bottom < page.Height * Margin && HasLetters(line);

    private static bool IsAtFoot(Page page, Line line) => line.Box is { } box && box.Top > page.Height * (1 - Margin) && HasLetters(line);

    private static bool HasLetters(Line line) => line.Words.Any(word => word.Text.Any(char.IsLetter));

    /// <summary>The line's text, with a sign for the number of the page.</summary>
    private static string Text(Line line, int page, int pages)
    {
        var text = new StringBuilder();
        foreach (Word word in line.Words)
        {
            for (int i = 0; i < word.Text.Length; i++)
            {
                int end = i;
                while (end < word.Text.Length && char.IsAsciiDigit(word.Text[end]))
                {
                    end++;
                }

                bool counts = end > i && int.TryParse(word.Text.AsSpan(i, end - i), CultureInfo.InvariantCulture, out int number) && (number == page || number == pages);
                text.Append(counts ? "#" : word.Text.AsSpan(i, Math.Max(1, end - i)));
                i = Math.Max(i, end - 1);
            }
        }

        return text.ToString();
    }
}
