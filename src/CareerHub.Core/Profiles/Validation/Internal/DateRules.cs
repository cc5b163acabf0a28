namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Checks dates and ranges.</summary>
internal static class DateRules
{
    /// <summary>A date that cannot be "present": a start, or the day of an event.</summary>
    public static void Date(this ValidationContext context, string path, string what, PartialDate date)
    {
        if (date.IsPresent)
        {
            context.Add(path, ValidationCodes.NotADate, $"The {what} must be a date, not \"present\".");
        }

        Year(context, path, what, date);
    }

    /// <summary>The start and end of an entry: the end may be "present", and is not before the start.</summary>
    public static void Range(this ValidationContext context, string path, PartialDateRange range)
    {
        context.Date($"{path}.Start", "start", range.Start);
        Year(context, $"{path}.End", "end", range.End);
        if (!range.Start.IsPresent && !range.IsOrdered)
        {
            context.Add($"{path}.End", ValidationCodes.NotOrdered, "The end is before the start.");
        }
    }

    private static void Year(ValidationContext context, string path, string what, PartialDate date)
    {
        if (date.Year is { } year && (year < context.Limits.EarliestYear || year > context.Limits.LatestYear))
        {
            context.Add(path, ValidationCodes.OutOfRange, $"The year of the {what} is {year}; years from {context.Limits.EarliestYear} to {context.Limits.LatestYear} are possible.");
        }
    }
}
