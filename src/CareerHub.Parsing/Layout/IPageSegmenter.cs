using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Layout;

/// <summary>Cuts a page into the parts that are read one after the other.</summary>
internal interface IPageSegmenter
{
    /// <summary>The regions in reading order; each segment is in one of them.</summary>
    /// <param name="segments">What stands on the page, in any order.</param>
    /// <param name="rules">The drawn level lines.</param>
    /// <param name="budget">When it is used up, what is left is one region.</param>
    IReadOnlyList<Region> Segment(IReadOnlyList<Segment> segments, IReadOnlyList<Rule> rules, PdfBudget budget);
}
