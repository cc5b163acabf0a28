using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class TenureTests
{
    private static readonly DateOnly Today = new(2024, 7, 15);

    [Theory]
    [InlineData("", 0)]
    [InlineData("2019..2019", 12)]
    [InlineData("2020..2020", 12)]
    [InlineData("2019-03..2019-03", 1)]
    [InlineData("2020-02..2020-02", 1)]
    [InlineData("2019-02..2019-02", 1)]
    [InlineData("2019-03-01..2019-03-01", 0)]
    [InlineData("2000..2023", 288)]
    // Overlaps count once, adjoining ranges add up.
    [InlineData("2019..2020 2020..2021", 36)]
    [InlineData("2019..2021 2020..2020", 36)]
    [InlineData("2019-01..2019-06 2019-07..2019-12", 12)]
    [InlineData("2019-01-01..2019-06-30 2019-07-01..2019-12-31", 12)]
    [InlineData("2019..2019 2019..2019", 12)]
    [InlineData("2015..2015 2019..2019", 24)]
    // Ends.
    [InlineData("2023-07..present", 13)]
    [InlineData("2024..present 2023..2023", 18)]
    [InlineData("2019..", 0)]
    [InlineData("..2019", 0)]
    [InlineData("..present", 0)]
    [InlineData("2019.. 2020..2020", 12)]
    [InlineData("2024..2030", 6)]
    [InlineData("2025..present", 0)]
    [InlineData("2025..2026 2023..2023", 12)]
    [InlineData("2021..2020 2019..2019", 12)]
    public void Months_Ranges_CountEveryDayOnce(string ranges, int expected) => Assert.Equal(expected, Tenure.Months(Ranges(ranges), Today));

    [Fact]
    public void Months_OfALongLife_IsTheNumberOfItsMonths() =>
        Assert.Equal(1200, Tenure.Months([new PartialDateRange(PartialDate.OfYear(1901), PartialDate.OfYear(2000))], Today));

    [Fact]
    public void Months_RandomRanges_DoNotDependOnOrderAndIgnoreWhatIsContained()
    {
        var random = new Random(11);
        for (int i = 0; i < 500; i++)
        {
            PartialDateRange[] ranges = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => AnyRange(random))];
            PartialDateRange outer = ranges[random.Next(ranges.Length)];
            int length = outer.End.LastDay.DayNumber - outer.Start.FirstDay.DayNumber;
            int from = random.Next(length + 1);
            DateOnly first = outer.Start.FirstDay.AddDays(from);
            var inner = new PartialDateRange(PartialDate.OfDay(first), PartialDate.OfDay(first.AddDays(random.Next(length - from + 1))));
            int months = Tenure.Months(ranges, Today);

            Assert.Equal(months, Tenure.Months([.. ranges, inner], Today));
            Assert.Equal(months, Tenure.Months(ranges.Reverse(), Today));
            Assert.Equal(months, Tenure.Months([.. ranges, .. ranges], Today));
            Assert.Equal(Days(ranges), months);
            Assert.True(Tenure.Months([.. ranges, AnyRange(random)], Today) >= months);
        }
    }

    // Counts every day in a set: slow, and plainly right.
    private static int Days(PartialDateRange[] ranges)
    {
        var days = new HashSet<DateOnly>();
        foreach (PartialDateRange range in ranges)
        {
            for (DateOnly day = range.Start.FirstDay; day <= range.End.LastDay && day <= Today; day = day.AddDays(1))
            {
                days.Add(day);
            }
        }

        return (int)Math.Round(days.Count * 12 / 365.25, MidpointRounding.AwayFromZero);
    }

    private static PartialDateRange AnyRange(Random random)
    {
        var first = new DateOnly(2015 + random.Next(8), 1 + random.Next(12), 1 + random.Next(28));
        DateOnly last = first.AddDays(random.Next(900));
        return random.Next(3) switch
        {
            0 => new(PartialDate.OfYear(first.Year), PartialDate.OfYear(last.Year)),
            1 => new(PartialDate.OfMonth(first.Year, first.Month), PartialDate.OfMonth(last.Year, last.Month)),
            _ => new(PartialDate.OfDay(first), PartialDate.OfDay(last)),
        };
    }

    private static PartialDateRange[] Ranges(string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(range => range.Split(".."))
            .Select(ends => new PartialDateRange(PartialDate.Parse(ends[0]), PartialDate.Parse(ends[1]))),
    ];
}
