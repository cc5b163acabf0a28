using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>The parts of a citation.</summary>
/// <param name="Authors">Who wrote it; empty when nobody is named.</param>
/// <param name="Title">The title.</param>
/// <param name="Publisher">The journal, book or publisher, or null.</param>
/// <param name="Date">When it came out, in the row's text, or null.</param>
/// <param name="Row">The row.</param>
internal sealed record Citation(Slice Authors, Slice Title, Slice? Publisher, DateSpan? Date, Row Row);
