using System.Globalization;
using System.Text.Json;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class PartialDateTests
{
    [Theory]
    [InlineData("", DatePrecision.Unknown, null, null, null)]
    [InlineData("2019", DatePrecision.Year, 2019, null, null)]
    [InlineData("2019-03", DatePrecision.Month, 2019, 3, null)]
    [InlineData("2019-03-07", DatePrecision.Day, 2019, 3, 7)]
    [InlineData("2020-02-29", DatePrecision.Day, 2020, 2, 29)]
    [InlineData("0001", DatePrecision.Year, 1, null, null)]
    [InlineData("9999-12-31", DatePrecision.Day, 9999, 12, 31)]
    [InlineData("present", DatePrecision.Present, null, null, null)]
    public void Parse_TextForm_IsReadAndWrittenTheSame(string text, DatePrecision precision, int? year, int? month, int? day)
    {
        PartialDate date = PartialDate.Parse(text);

        Assert.Equal((precision, year, month, day), (date.Precision, date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
        Assert.Equal(precision is DatePrecision.Year or DatePrecision.Month or DatePrecision.Day, date.IsDate);
    }

    [Theory]
    [InlineData(" 2019 ", "2019")]
    [InlineData("PRESENT", "present")]
    [InlineData(null, "")]
    [InlineData(" \t", "")]
    public void TryParse_LenientForms_AreRead(string? text, string expected)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("19")]
    [InlineData("20190")]
    [InlineData("2019-3")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("2019-02-29")]
    [InlineData("2019/03")]
    [InlineData("03-2019")]
    [InlineData("٢٠١٩")]
    [InlineData("-2019")]
    [InlineData("now")]
    public void TryParse_SomethingElse_IsRefused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out PartialDate date));
        Assert.True(date.IsUnknown);
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void TextForm_InEveryCulture_IsTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("2019-03-07", PartialDate.Parse("2019-03-07").ToString());
            Assert.Equal("2019", PartialDate.OfYear(2019).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2019-02", "2019-02-01", "2019-02-28")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019-02-03", "2019-02-03", "2019-02-03")]
    public void FirstDayAndLastDay_OfADate_AreItsBounds(string text, string first, string last)
    {
        PartialDate date = PartialDate.Parse(text);

        Assert.Equal((DateOnly.ParseExact(first, "O"), DateOnly.ParseExact(last, "O")), (date.FirstDay, date.LastDay));
    }

    [Fact]
    public void CompareTo_AllKinds_FollowTheDocumentedOrder()
    {
        string[] order = ["", "0001", "2018-12-31", "2019", "2019-01", "2019-01-01", "2019-01-02", "2019-02", "2020", "9999-12-31", "present"];

        PartialDate[] dates = [.. order.Select(text => PartialDate.Parse(text))];

        Assert.Equal(order, dates.Reverse().Order().Select(date => date.ToString()));
    }

    [Fact]
    public void CompareTo_RandomDates_IsATotalOrderThatAgreesWithEquality()
    {
        var random = new Random(7);
        PartialDate[] dates = [.. Enumerable.Range(0, 60).Select(_ => Any(random))];
        foreach (PartialDate a in dates)
        {
            foreach (PartialDate b in dates)
            {
                Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
                Assert.Equal(a == b, a.CompareTo(b) == 0);
                Assert.Equal((a < b, a <= b, a > b, a >= b), (a.CompareTo(b) < 0, a.CompareTo(b) <= 0, a.CompareTo(b) > 0, a.CompareTo(b) >= 0));
                Assert.All(dates, c => Assert.True(a > b || b > c || a <= c));
            }
        }
    }

    [Fact]
    public void Of_DatesThatAreNone_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfYear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(2019, 13));
        Assert.Equal(PartialDate.Parse("2019-03-07"), PartialDate.OfDay(new DateOnly(2019, 3, 7)));
        Assert.Equal(PartialDate.Unknown, default);
    }

    [Theory]
    [InlineData("2019-03", "\"2019-03\"")]
    [InlineData("present", "\"present\"")]
    [InlineData("", "null")]
    public void Json_RoundTrip_IsTheTextFormOrNull(string text, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(PartialDate.Parse(text)));
        Assert.Equal(PartialDate.Parse(text), JsonSerializer.Deserialize<PartialDate>(json));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    public void Json_SomethingElse_IsAJsonError(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json));

    [Theory]
    [InlineData("2019", "2019", true)]
    [InlineData("2019-12-31", "2019", true)]
    [InlineData("2019", "2018-12-31", false)]
    [InlineData("2019-05", "2019-05-01", true)]
    [InlineData("2019-05-02", "2019-05-01", false)]
    [InlineData("", "2019", true)]
    [InlineData("2019", "", true)]
    [InlineData("2019", "present", true)]
    [InlineData("present", "", false)]
    [InlineData("present", "present", false)]
    public void IsOrdered_Range_SaysWhetherTheEndCanBeOnOrAfterTheStart(string start, string end, bool expected) =>
        Assert.Equal(expected, new PartialDateRange(PartialDate.Parse(start), PartialDate.Parse(end)).IsOrdered);

    private static PartialDate Any(Random random)
    {
        var day = new DateOnly(2018 + random.Next(3), 1 + random.Next(3), 1 + random.Next(3));
        return random.Next(6) switch
        {
            0 => PartialDate.Unknown,
            1 => PartialDate.Present,
            2 => PartialDate.OfYear(day.Year),
            3 => PartialDate.OfMonth(day.Year, day.Month),
            _ => PartialDate.OfDay(day),
        };
    }
}
