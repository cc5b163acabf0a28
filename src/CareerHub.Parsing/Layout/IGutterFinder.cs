using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Layout;

/// <summary>Finds the empty strip at which a part of a page falls into a left and a right side.</summary>
internal interface IGutterFinder
{
    /// <summary>The best gutter and what it parts, or null when the region is one column.</summary>
    /// <param name="region">The segments from top to bottom.</param>
    /// <param name="rules">Drawn level lines from top to bottom, which end a gutter that they cross.</param>
    /// <param name="budget">When it is used up, no more gutters are looked for.</param>
    (Gutter Gutter, GutterKind Kind)? Find(IReadOnlyList<Segment> region, Rule[] rules, PdfBudget budget);
}
