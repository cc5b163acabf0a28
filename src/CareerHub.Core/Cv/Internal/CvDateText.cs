using System.Globalization;
using CareerHub.Profiles;

namespace CareerHub.Cv.Internal;

/// <summary>Puts dates into words.</summary>
internal sealed class CvDateText(CvWords words)
{
    private const string Placeholder = "{0}";
    private const string From = "from";

    /// <summary>One date, as precise as it is known; null when it is not.</summary>
    public CvDates? One(PartialDate date) => date.IsDate ? Single(Text(date), date) : null;

    /// <summary>A span, to the month: "Mar 2021 – present", "2016 – 2017", "2019 –" when the end is not known, "until 2019" when the start is not.</summary>
    public CvDates? Span(PartialDate start, PartialDate end)
    {
        string? first = start.IsDate ? Month(start) : null;
        string? last = end.IsPresent ? words["present"] : end.IsDate ? Month(end) : null;
        return (first, last) switch
        {
            (null, null) => null,
            (null, _) when end.IsPresent => new CvDates(last!, null, null, "", last, null),
            (null, _) => Open("until", end),
            (_, null) => Open(From, start),
            _ when first == last => Single(first, start),
            _ => Joined(first, start.ToString(), words.Dash, last, end.IsPresent ? null : end.ToString()),
        };
    }

    /// <summary>A span of which a known end alone is the date itself, as for a degree.</summary>
    public CvDates? SpanOrEnd(PartialDate start, PartialDate end) => start.IsUnknown && end.IsDate ? Single(Month(end), end) : Span(start, end);

    /// <summary>One date, as precise as it is known.</summary>
    public string Text(PartialDate date) => date.Day switch
    {
        null => Month(date),
        1 => Filled("first", date),
        _ => Filled("day", date),
    };

    /// <summary>A date in a phrase, such as "valid until Mar 2025".</summary>
    public string Phrase(string key, PartialDate date) => words.Phrase(key, ofYear: date.Month is null).Replace(Placeholder, Text(date), StringComparison.Ordinal);

    private static CvDates Single(string text, PartialDate date) => new(text, text, date.ToString(), "", null, null);

    private static CvDates Joined(string? start, string? startIso, string joiner, string? end, string? endIso) =>
        new(start + joiner + end, start, startIso, joiner, end, endIso);

    // What a language writes after the date belongs to it.
    private CvDates Open(string key, PartialDate date)
    {
        string phrase = words.Phrase(key, ofYear: date.Month is null);
        int at = phrase.IndexOf(Placeholder, StringComparison.Ordinal);
        string before = phrase[..at], after = phrase[(at + Placeholder.Length)..];
        return key == From && before.Length == 0
            ? Joined(Month(date), date.ToString(), after, null, null)
            : Joined(null, null, before, Month(date) + after, date.ToString());
    }

    private string Month(PartialDate date) => Filled(date.Month is null ? "year" : "month", date);

    private string Filled(string key, PartialDate date) => words[key]
        .Replace("{d}", date.Day?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{m}", date.Month is { } month ? words.Month(month) : null, StringComparison.Ordinal)
        .Replace("{y}", date.Year!.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
