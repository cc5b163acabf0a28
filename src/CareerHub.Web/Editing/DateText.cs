using System.Globalization;
using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>Dates as people type them and read them back: "Mar 2021", "2021", "7 Mar 2021", "present".</summary>
internal static class DateText
{
    private static readonly string[] MonthForms = ["MMM yyyy", "MMMM yyyy", "M/yyyy", "M.yyyy", "MM/yyyy", "MM.yyyy", "yyyy-M"];
    private static readonly string[] DayForms = ["d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d.M.yyyy"];

    public static string Format(PartialDate date) => date.Precision switch
    {
        DatePrecision.Month => date.FirstDay.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Day => date.FirstDay.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };

    public static (PartialDate Value, string? Error) Parse(string text)
    {
        if (PartialDate.TryParse(text, out PartialDate date))
        {
            return (date, null);
        }

        if (DateOnly.TryParseExact(text, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly month))
        {
            return (PartialDate.OfMonth(month.Year, month.Month), null);
        }

        return DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day)
            ? (PartialDate.OfDay(day), null)
            : (default, "Write a date such as Mar 2021, 2021 or 7 Mar 2021, or \"present\".");
    }
}
