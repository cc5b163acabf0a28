using System.Globalization;
using CareerHub.Profiles;

namespace CareerHub.Cv.Internal;

/// <summary>Puts dates into words.</summary>
internal sealed class CvDateText(CvWords words)
{
    private const string Dash = " – ";

    /// <summary>One date, as precise as it is known; null when it is not.</summary>
    public CvDates? One(PartialDate date) => date.IsDate ? Single(Text(date), date) : null;

    /// <summary>A span, to the month: "Mar 2021 – present", "2016 – 2017", "from 2019" when the end is not known, "until 2019" when the start is not.</summary>
    public CvDates? Span(PartialDate start, PartialDate end)
    {
        string? first = start.IsDate ? Month(start) : null;
        string? last = end.IsPresent ? words["present"] : end.IsDate ? Month(end) : null;
        return (first, last) switch
        {
            (null, null) => null,
            (null, _) when end.IsPresent => new CvDates(last!, null, null, "", last, null),
            (null, _) => Joined(null, null, words["until"] + " ", last, end.ToString()),
            (_, null) => Joined(null, null, words["from"] + " ", first, start.ToString()),
            _ when first == last => Single(first, start),
            _ => Joined(first, start.ToString(), Dash, last, end.IsPresent ? null : end.ToString()),
        };
    }

    /// <summary>A span of which a known end alone is the date itself, as for a degree.</summary>
    public CvDates? SpanOrEnd(PartialDate start, PartialDate end) => start.IsUnknown && end.IsDate ? Single(Month(end), end) : Span(start, end);

    public string Text(PartialDate date) => date.Day is { } day
        ? string.Format(CultureInfo.InvariantCulture, words["day"], day, MonthName(date), Year(date))
        : Month(date);

    private static CvDates Single(string text, PartialDate date) => new(text, text, date.ToString(), "", null, null);

    private static CvDates Joined(string? start, string? startIso, string joiner, string? end, string? endIso) =>
        new(start + joiner + end, start, startIso, joiner, end, endIso);

    private string Month(PartialDate date) => date.Month is null ? Year(date) : $"{MonthName(date)} {Year(date)}";

    private string MonthName(PartialDate date) => words["month" + date.Month!.Value.ToString(CultureInfo.InvariantCulture)];

    private static string Year(PartialDate date) => date.Year!.Value.ToString(CultureInfo.InvariantCulture);
}
