using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>When a certificate was issued and when it ends: "May 2020 – May 2023", "2019 (valid until 2024)", "expires 2025".</summary>
internal static class CertificateDates
{
    /// <summary>The day of issue; of a range that is shorter than a year, such as that of a course, its end.</summary>
    public static Sourced<PartialDate>? Issued(TextSource source, Entry entry) =>
        entry.Date is { IsRange: true, From.IsDate: false } ? OtherDate(source, entry)
        : IsValidity(entry) ? source.Date(entry.Date!.Value.From, entry.DateSlice, "entry.date", 0.7)
        : EntryDates.Single(source, entry);

    /// <summary>The end of a range that begins with the issue, or of one that has no beginning.</summary>
    public static Sourced<PartialDate>? Expires(TextSource source, Entry entry)
    {
        if (entry.Date is { IsRange: true, From.IsDate: false, To.IsDate: true } || IsValidity(entry))
        {
            return source.EndDate(entry.Date!.Value.To, entry.DateSlice, "entry.expiry", 0.7);
        }

        (EntryRow row, DateSpan span)? other = Others(entry).Select(found => ((EntryRow, DateSpan)?)found).FirstOrDefault(found => found!.Value.Item2 is { IsRange: true, From.IsDate: false, To.IsDate: true });
        return other is var (at, end) ? source.EndDate(end.To, new Slice(at.Row.Start + end.Start, end.Length), "entry.expiry", 0.7) : null;
    }

    private static bool IsValidity(Entry entry) =>
        entry.Date is { IsRange: true, From.IsDate: true, To.IsDate: true } range && range.To.Year - range.From.Year is var years && (years > 1 || (years == 1 && (range.To.Month ?? 12) >= (range.From.Month ?? 1)));

    // The issue where the anchor is the expiry: another date of the entry.
    private static Sourced<PartialDate>? OtherDate(TextSource source, Entry entry) =>
        Others(entry).Where(found => !found.Span.IsRange).Select(found => source.Date(found.Span.From, new Slice(found.Row.Row.Start + found.Span.Start, found.Span.Length), "entry.date", 0.7)).FirstOrDefault(date => date is not null);

    private static IEnumerable<(EntryRow Row, DateSpan Span)> Others(Entry entry) =>
        entry.Rows.SelectMany(row => row.Dates, (row, span) => (row, span)).Where(found => found.row.Row.Start + found.span.Start != entry.DateSlice.Start);
}
