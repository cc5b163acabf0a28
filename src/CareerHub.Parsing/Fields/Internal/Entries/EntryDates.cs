using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>The dates of an entry as values.</summary>
internal static class EntryDates
{
    /// <summary>The start of a range; a single date is no start.</summary>
    public static Sourced<PartialDate>? Start(TextSource source, Entry entry) =>
        entry.Date is { IsRange: true } date ? source.Date(date.From, entry.DateSlice, "entry.date-range", 0.9) : null;

    /// <summary>The end of a range, or a single date.</summary>
    public static Sourced<PartialDate>? End(TextSource source, Entry entry) => entry.Date switch
    {
        { IsRange: true } range => source.EndDate(range.To, entry.DateSlice, "entry.date-range", 0.9),
        { } single => source.Date(single.From, entry.DateSlice, "entry.date", 0.6),
        null => null,
    };

    /// <summary>The one date of an entry that has no duration; the end of a range.</summary>
    public static Sourced<PartialDate>? Single(TextSource source, Entry entry) => entry.Date is { } date
        ? source.Date(date is { IsRange: true, To.IsDate: true } ? date.To : date.From.IsDate ? date.From : date.To, entry.DateSlice, "entry.date", 0.8)
        : null;
}
