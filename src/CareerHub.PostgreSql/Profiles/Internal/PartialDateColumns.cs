using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>
/// A partial date in two columns: the first day that it may stand for, and Y, M or D. Present is a column of its own,
/// where the table has one.
/// </summary>
internal static class PartialDateColumns
{
    internal static DateOnly? Date(PartialDate date) => date.IsDate ? date.FirstDay : null;

    internal static string? Precision(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => "Y",
        DatePrecision.Month => "M",
        DatePrecision.Day => "D",
        _ => null,
    };

    internal static PartialDate Read(DateOnly? date, string? precision, bool isPresent = false) => (date, precision) switch
    {
        ({ } day, "Y") => PartialDate.OfYear(day.Year),
        ({ } day, "M") => PartialDate.OfMonth(day.Year, day.Month),
        ({ } day, "D") => PartialDate.OfDay(day),
        _ => isPresent ? PartialDate.Present : PartialDate.Unknown,
    };
}
