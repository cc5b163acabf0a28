using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>One entry of a section, before its values have roles.</summary>
internal sealed class Entry
{
    /// <summary>The parts of the head, in order; labelled parts from the whole entry among them.</summary>
    public required List<HeadPart> Parts { get; init; }

    /// <summary>The rows below the head.</summary>
    public required IReadOnlyList<EntryRow> Body { get; init; }

    /// <summary>The date, or null.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>The range that <see cref="Date"/> is written in.</summary>
    public Slice DateSlice { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<EntryRow> Rows { get; init; }

    /// <summary>The whole entry's range.</summary>
    public Slice Slice => Slice.Between(Rows.Min(row => row.Row.Start), Rows.Max(row => row.Row.End));

    /// <summary>The part with a label, or null.</summary>
    public HeadPart? Labelled(string label) => Parts.FirstOrDefault(part => part.Label == label);
}
