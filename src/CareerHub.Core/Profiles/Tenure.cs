namespace CareerHub.Profiles;

/// <summary>Counts time worked without counting a day twice.</summary>
public static class Tenure
{
    /// <summary>
    /// The whole months covered by the ranges. Overlaps count once; a range counts from the first day of its start to the last day of its end,
    /// as precise as they are; a range without a known start or end is left out.
    /// </summary>
    /// <param name="ranges">The ranges, in any order.</param>
    /// <param name="today">The day that "present" stands for.</param>
    /// <returns>The number of months, at least 0, rounded to the nearest (a month is 365.25 / 12 days).</returns>
    public static int Months(IEnumerable<PartialDateRange> ranges, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        int days = 0;
        int covered = int.MinValue;
        foreach ((int first, int last) in ranges.Where(r => r.Start.IsDate && !r.End.IsUnknown).Select(r => Days(r, today)).Order())
        {
            int from = Math.Max(first, covered);
            days += Math.Max(0, last - from);
            covered = Math.Max(covered, last);
        }

        return (int)Math.Round(days * 12 / 365.25, MidpointRounding.AwayFromZero);
    }

    // Half-open: the day after the last one, so that adjoining ranges touch and do not overlap.
    private static (int First, int AfterLast) Days(PartialDateRange range, DateOnly today)
    {
        DateOnly last = range.End.IsPresent || range.End.LastDay > today ? today : range.End.LastDay;
        return (range.Start.FirstDay.DayNumber, last.DayNumber + 1);
    }
}
