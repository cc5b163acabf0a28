using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// The recursive X-Y cut (Nagy, Seth and Viswanathan, "A Prototype Document Image Analysis System for Technical Journals",
/// IEEE Computer 25(7), 1992), with upright cuts that must part columns and not the cells of rows, and with the ends of such a gutter
/// as level cuts. So a heading across two columns is a region of its own, before them.
/// </summary>
internal sealed class RecursiveXyCut(IGutterFinder gutters) : IPageSegmenter
{
    /// <inheritdoc/>
    public IReadOnlyList<Region> Segment(IReadOnlyList<Segment> segments, IReadOnlyList<Rule> rules, PdfBudget budget) =>
        new RegionCutter(gutters, rules, budget).Cut(segments);
}
