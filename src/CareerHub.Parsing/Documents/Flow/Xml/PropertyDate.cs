using System.Globalization;

namespace CareerHub.Parsing.Documents.Flow.Xml;

/// <summary>Dates of properties (W3C-DTF, ISO 8601).</summary>
internal static class PropertyDate
{
    /// <summary>The moment, in UTC when no zone is stated, or null when the text is no date.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset date)
            ? date : null;
}
