namespace CareerHub.Parsing.Layout;

/// <summary>A part of a page that is read before the next one.</summary>
/// <param name="Segments">What stands in it, from top to bottom.</param>
/// <param name="Column">The number of its column, rising in reading order.</param>
/// <param name="OneLine">Whether it is one line whatever the baselines say: the date or label of an entry with the entry's first line.</param>
internal sealed record Region(IReadOnlyList<Segment> Segments, int Column, bool OneLine = false);
