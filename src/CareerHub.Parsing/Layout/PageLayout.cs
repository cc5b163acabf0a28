using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Layout;

/// <summary>Puts the words of a page into lines, blocks and columns in the order in which a person reads them.</summary>
internal sealed class PageLayout(IPageSegmenter segmenter)
{
    /// <summary>The layout that documents are read with.</summary>
    public static readonly PageLayout Default = new(new RecursiveXyCut(new WhitespaceGutters()));

    /// <summary>The lines of a page; blocks are numbered from <paramref name="block"/>, which is left at the next free number. Columns are looked for as long as <paramref name="budget"/> lasts.</summary>
    public IReadOnlyList<Line> Arrange(IReadOnlyList<Word> words, IReadOnlyList<Rule> rules, PdfBudget budget, ref int block)
    {
        var lines = new List<Line>();
        bool level = words.All(word => word.Rotation == 0);
        IReadOnlyList<Word> upright = level ? words : [.. words.Where(word => word.Rotation == 0)];
        bool leftward = RightToLeft.IsUsual(upright);
        foreach (IGrouping<int, Region> column in Regions(upright, rules, budget, leftward).GroupBy(region => region.Column))
        {
            lines.AddRange(LineBuilder.Build(column, leftward, ref block));
        }

        if (level)
        {
            return lines;
        }

        int next = lines.Count == 0 ? 0 : lines[^1].Column + 1;
        foreach (IGrouping<int, Word> turned in words.Where(word => word.Rotation != 0).GroupBy(word => word.Rotation).OrderBy(group => group.Key))
        {
            lines.AddRange(TurnedLines.Build([.. turned], next++, ref block));
        }

        return lines;
    }

    // A page in Hebrew or Arabic is laid out from the right: the same, seen in a mirror.
    private IReadOnlyList<Region> Regions(IReadOnlyList<Word> words, IReadOnlyList<Rule> rules, PdfBudget budget, bool leftward)
    {
        if (!leftward)
        {
            return segmenter.Segment(SegmentBuilder.Build(words), rules, budget);
        }

        var mirror = new PageMirror(words);
        return mirror.Back(segmenter.Segment(SegmentBuilder.Build(mirror.Words), [.. rules.Select(PageMirror.Of)], budget));
    }
}
