using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Tests.Layout;

/// <summary>The reading order is the segmenter's, and the segmenter's columns are the gutter finder's.</summary>
public sealed class PageSegmenterTests
{
    private static readonly PageSketch Page = new PageSketch()
        .Column(40, 100, 17, "Contact", "Berlin", "Languages", "German")
        .Column(300, 100, 17, "Experience", "Engineer", "Built things", "Wrote notes");

    [Fact]
    public void Arrange_OwnSegmenter_ReadsInItsOrder()
    {
        string[] lines = Page.Read(new PageLayout(new RightSideFirst()));

        Assert.Equal(["Experience", "Engineer", "Built things", "Wrote notes", "Contact", "Berlin", "Languages", "German"], lines);
    }

    [Fact]
    public void Arrange_CutWithoutGutters_ReadsAcross()
    {
        string[] lines = Page.Read(new PageLayout(new RecursiveXyCut(new NoGutters())));

        Assert.Equal(["Contact Experience", "Berlin Engineer", "Languages Built things", "German Wrote notes"], lines);
    }

    [Fact]
    public void Arrange_LastOfARowAboveAPageNumber_StaysInItsRow()
    {
        PageSketch page = new PageSketch().Text(60, 100, "Languages", size: 16)
            .Text(60, 130, "English: native").Text(155, 130, "Tamil: fluent").Text(240, 130, "Spanish: basic")
            .Text(60, 170, "Interests", size: 16).Text(60, 200, "Canoeing, printing")
            .Text(60, 780, "Ada Lind", size: 8).Text(500, 780, "2 / 2", size: 8);

        Assert.Equal(["Languages", "English: native Tamil: fluent Spanish: basic", "Interests", "Canoeing, printing", "Ada Lind 2 / 2"], page.Read(PageLayout.Default));
    }

    private sealed class RightSideFirst : IPageSegmenter
    {
        public IReadOnlyList<Region> Segment(IReadOnlyList<Segment> segments, IReadOnlyList<Rule> rules, PdfBudget budget) =>
            [.. segments.GroupBy(segment => segment.Left).OrderByDescending(side => side.Key).Select((side, i) => new Region([.. side], i))];
    }

    private sealed class NoGutters : IGutterFinder
    {
        public (Gutter Gutter, GutterKind Kind)? Find(IReadOnlyList<Segment> region, Rule[] rules, PdfBudget budget) => null;
    }
}
