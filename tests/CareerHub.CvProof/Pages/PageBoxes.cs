using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.CvProof.Pages;

/// <summary>What is wrong with the places of the words.</summary>
internal static class PageBoxes
{
    // The part of the type's size that letters take above and below their baseline; the boxes of some fonts are twice as high as their letters.
    private const double Above = 0.7;
    private const double Below = 0.2;
    private const double TouchingShare = 0.25;
    private const double TouchingWidth = 0.8;

    // In points. What runs on every page may stand in the margin, where printers still print.
    private const double TextMargin = 22.5;
    private const double RunningMargin = 14;

    public static IEnumerable<PageFault> Faults(Page page, DocumentText document)
    {
        Word[] words = [.. page.Lines.SelectMany(line => line.Words).Where(word => word.Box is not null).OrderBy(Top)];
        return
        [
            .. Overlaps(page, words),
            .. page.Lines.SelectMany(line => line.Words.Where(word => IsOutside(page, word, RunningLine.Is(line, page, document) ? RunningMargin : TextMargin)))
                .Select(word => new PageFault(PageFaultKind.Outside, page.Number, word.Text)),
            .. page.HiddenWords.Where(word => !IsDrawnAgain(word, page, document)).Select(word => new PageFault(PageFaultKind.Cut, page.Number, word.Text)),
            .. page.Lines.All(line => RunningLine.Is(line, page, document)) ? [new PageFault(PageFaultKind.Empty, page.Number, "")] : Array.Empty<PageFault>(),
        ];
    }

    // The upper edge of what stands first on a page is drawn on the page before too, behind its edge.
    private static bool IsDrawnAgain(Word word, Page page, DocumentText document) => document.Pages
        .Where(next => next.Number == page.Number + 1)
        .SelectMany(next => next.Lines.Where(line => !RunningLine.Is(line, next, document)).Take(2))
        .Any(line => FoldedText.Of(RunningLine.Text(line)).Contains(FoldedText.Of(word.Text), StringComparison.Ordinal));

    private static IEnumerable<PageFault> Overlaps(Page page, Word[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            for (int j = i + 1; j < words.Length && Top(words[j]) < Bottom(words[i]); j++)
            {
                if (Overlap(words[i], words[j]))
                {
                    yield return new PageFault(PageFaultKind.Overlap, page.Number, $"{words[i].Text} {words[j].Text}");
                }
            }
        }
    }

    private static bool Overlap(Word one, Word other)
    {
        PageBox first = one.Box!.Value, second = other.Box!.Value;
        double width = Math.Min(first.Right, second.Right) - Math.Max(first.Left, second.Left);
        double height = Math.Min(Bottom(one), Bottom(other)) - Math.Max(Top(one), Top(other));
        return width > TouchingWidth && height > TouchingShare * Math.Min(one.FontSize, other.FontSize);
    }

    private static double Top(Word word) => word.Baseline - (Above * word.FontSize);

    private static double Bottom(Word word) => word.Baseline + (Below * word.FontSize);

    private static bool IsOutside(Page page, Word word, double margin) => word.Box is { } box
        && (box.Left < margin || box.Top < margin || box.Right > page.Width - margin || box.Bottom > page.Height - margin);
}
