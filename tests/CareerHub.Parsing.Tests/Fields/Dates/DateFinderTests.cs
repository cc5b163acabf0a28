using CareerHub.Parsing.Fields.Internal.Dates;

namespace CareerHub.Parsing.Tests.Fields.Dates;

public class DateFinderTests
{
    [Theory]
    [InlineData("X 2014 – IX 2019", "2014-10", "2019-09")]
    [InlineData("Elmont, Wieliczka IV 2008 – IV 2017", "2008-04", "2017-04")]
    [InlineData("od VII.2001 do III.2008", "2001-07", "2008-03")]
    [InlineData("Nisan 2020'den beri", "2020-04", "present")]
    [InlineData("2014'ten 2019'a", "2014", "2019")]
    public void Find_RomanMonthsAndEndings_GivesTheRange(string text, string from, string to)
    {
        DateSpan span = Assert.Single(new DateFinder(monthFirst: false).Find(text));

        Assert.Equal((from, to, true), (span.From.ToString(), span.To.ToString(), span.IsRange));
    }

    [Theory]
    [InlineData("Mac OS X 2009", "2009")]
    [InlineData("Catia V 2016", "2016")]
    [InlineData("ISO 9606-1 March 2014", "2014-03")]
    public void Find_LetterBehindAName_IsNoMonth(string text, string date) =>
        Assert.Equal(date, Assert.Single(new DateFinder(monthFirst: false).Find(text)).From.ToString());

    [Theory]
    [InlineData("March 2019 - Present", "2019-03", "present")]
    [InlineData("Mar. 2019 – Apr. 2021", "2019-03", "2021-04")]
    [InlineData("03/2019 - 05/2021", "2019-03", "2021-05")]
    [InlineData("2019-03 to 2021-05", "2019-03", "2021-05")]
    [InlineData("2019-03-07 – 2021-05-01", "2019-03-07", "2021-05-01")]
    [InlineData("Jan – Mar 2019", "2019-01", "2019-03")]
    [InlineData("2015 - 2019", "2015", "2019")]
    [InlineData("2019/20", "2019", "2020")]
    [InlineData("2019–21", "2019", "2021")]
    [InlineData("Since 2018", "2018", "present")]
    [InlineData("Summer 2019 – Fall 2020", "2019", "2020")]
    [InlineData("Q3 2019 – Q1 2021", "2019", "2021")]
    [InlineData("Q3/2019 – Q1/2021", "2019", "2021")]
    [InlineData("2019 Q3 – 2021 Q1", "2019", "2021")]
    [InlineData("1. Quartal 2019 – 3. Quartal 2021", "2019", "2021")]
    [InlineData("May 2019 · valid until: May 2021", "2019-05", "2021-05")]
    [InlineData("Jan '19 - Feb '20", "2019-01", "2020-02")]
    [InlineData("Juli 2019 - heute", "2019-07", "present")]
    [InlineData("seit 03/2020", "2020-03", "present")]
    [InlineData("01.03.2019 bis 31.12.2020", "2019-03-01", "2020-12-31")]
    [InlineData("Oktober 2013 bis heute", "2013-10", "present")]
    [InlineData("janvier 2020 – aujourd’hui", "2020-01", "present")]
    [InlineData("De septembre 2018 à août 2019", "2018-09", "2019-08")]
    [InlineData("enero de 2020 - actualidad", "2020-01", "present")]
    [InlineData("março de 2017 até o momento", "2017-03", "present")]
    [InlineData("gennaio 2016 – oggi", "2016-01", "present")]
    [InlineData("mei 2015 - heden", "2015-05", "present")]
    [InlineData("styczeń 2018 – obecnie", "2018-01", "present")]
    [InlineData("2018年4月 – 2020年3月", "2018-04", "2020-03")]
    [InlineData("5 March 2019 – 12 April 2019", "2019-03-05", "2019-04-12")]
    public void Find_Range_HasBothEnds(string text, string from, string to)
    {
        DateSpan date = Assert.Single(new DateFinder(monthFirst: true).Find(text));

        Assert.True(date.IsRange);
        Assert.Equal((from, to), (date.From.ToString(), date.To.ToString()));
        Assert.Equal(text, text.Substring(date.Start, date.Length));
    }

    [Theory]
    [InlineData("Best Poster, October 2022", "2022-10", "October 2022")]
    [InlineData("Dean's List (2019)", "2019", "2019")]
    [InlineData("12. März 2019", "2019-03-12", "12. März 2019")]
    [InlineData("July 4, 2019", "2019-07-04", "July 4, 2019")]
    [InlineData("le 1er mars 2020", "2020-03-01", "1er mars 2020")]
    public void Find_SingleDate_IsAsPreciseAsWritten(string text, string date, string words)
    {
        DateSpan found = Assert.Single(new DateFinder(monthFirst: true).Find(text));

        Assert.False(found.IsRange);
        Assert.Equal(date, found.From.ToString());
        Assert.Equal(words, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("+49 30 23125 417")]
    [InlineData("a budget of 1,900 euro")]
    [InlineData("14 million movements a month")]
    [InlineData("room B2019x")]
    [InlineData("May I introduce 3 people")]
    [InlineData("version 2.10.1")]
    public void Find_NumbersThatAreNoDates_FindsNothing(string text) => Assert.Empty(new DateFinder(monthFirst: true).Find(text));

    [Fact]
    public void Find_DayAndMonthAreAmbiguous_TheDocumentsHabitDecides()
    {
        Assert.Equal("2020-03-04", Assert.Single(new DateFinder(monthFirst: true).Find("03/04/2020")).From.ToString());
        Assert.Equal("2020-04-03", Assert.Single(new DateFinder(monthFirst: false).Find("03/04/2020")).From.ToString());
    }
}
