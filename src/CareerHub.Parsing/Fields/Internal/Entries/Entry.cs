using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>One entry of a section, before its values have roles.</summary>
internal sealed class Entry
{
    /// <summary>The parts of the head, in order; labelled parts from the whole entry among them.</summary>
    public required List<HeadPart> Parts { get; init; }

    /// <summary>The rows below the head.</summary>
    public required IReadOnlyList<EntryRow> Body { get; set; }

    /// <summary>The parts of the head that no value was read from, in order; for the entry's text.</summary>
    public IReadOnlyList<HeadPart> Unread { get; set; } = [];

    /// <summary>How many of <see cref="Rows"/> are the head.</summary>
    public required int HeadLength { get; init; }

    /// <summary>Gives the rows of the head below <paramref name="last"/> (from 0), in which no value was found, back to the body.</summary>
    public void KeepAsBody(int last)
    {
        EntryRow[] kept = [.. Rows.Take(HeadLength).Skip(last + 1).Where(row => row.Anchor is null && row.Remainder.Trim().Length > 2 && !row.IsDuration && !row.IsTotal && Parts.TrueForAll(part => part.Row != row.Row || !part.IsUrl))];
        Body = [.. kept, .. Body];
    }

    /// <summary>Whether the entry's date stands in the row of a part.</summary>
    public bool IsDated(HeadPart part) => Rows.Any(row => row.Anchor is not null && row.Row == part.Row);

    /// <summary>The date, or null.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>The range that <see cref="Date"/> is written in.</summary>
    public Slice DateSlice { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<EntryRow> Rows { get; init; }

    /// <summary>The whole entry's range.</summary>
    public Slice Slice => Slice.Between(Rows.Min(row => row.Row.Start), Rows.Max(row => row.Row.End));

    /// <summary>The left edge of the head's words, in points.</summary>
    public double Left => Parts.Count == 0 ? Rows[0].Row.Left : Parts.Min(part => part.Row.Words.FirstOrDefault(word => word.Start >= part.Slice.Start)?.Box?.Left ?? part.Row.Left);

    /// <summary>The address of a page, or null.</summary>
    public HeadPart? Url => Labelled("url") ?? Parts.FirstOrDefault(part => part.IsUrl);

    /// <summary>The part with a label, or null.</summary>
    public HeadPart? Labelled(string label) => Parts.FirstOrDefault(part => part.Label == label);
}
