namespace CareerHub.Parsing.Sections.Internal;

/// <summary>A heading and the rows under it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Heading">The words of the heading, or null where there is none.</param>
/// <param name="Rows">The rows under the heading, in reading order.</param>
internal sealed record Section(SectionKind Kind, RowPiece? Heading, List<Row> Rows);
