using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerHub.Parsing.Documents.Pdf.Metadata;

/// <summary>Reads dates as PDF writes them: <c>D:YYYYMMDDHHmmSSOHH'mm'</c>, of which all after the year may be missing (section 7.9.4).</summary>
internal static partial class PdfDate
{
    /// <summary>The time that is meant, UTC where no zone is stated; null when the text is no date.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        Match match = Form().Match(text ?? "");
        if (!match.Success)
        {
            return null;
        }

        (int year, int month, int day) = (Field(match, 1, 0), Field(match, 2, 1), Field(match, 3, 1));
        (int hour, int minute, int second) = (Field(match, 4, 0), Field(match, 5, 0), Field(match, 6, 0));
        bool exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60;
        TimeSpan zone = new(Field(match, 8, 0), Field(match, 9, 0), 0);
        if (!exists || zone > TimeSpan.FromHours(14))
        {
            return null;
        }

        var local = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
        TimeSpan offset = match.Groups[7].ValueSpan is "-" ? -zone : zone;
        return (local - DateTime.MinValue) < offset || (DateTime.MaxValue - local) < -offset ? null : new DateTimeOffset(local, offset);
    }

    private static int Field(Match match, int group, int missing) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : missing;

    [GeneratedRegex(@"^(?:D:)?([0-9]{4})(?:([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})(?:([0-9]{2}))?)?)?)?)?(?:([-+Zz])(?:([0-9]{2})'?(?:([0-9]{2})'?)?)?)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
