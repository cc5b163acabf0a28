using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Tests.Editing;

public class DateTextTests
{
    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("Mar 2021", "2021-03")]
    [InlineData("march 2021", "2021-03")]
    [InlineData("3/2021", "2021-03")]
    [InlineData("03.2021", "2021-03")]
    [InlineData("2021-03", "2021-03")]
    [InlineData("7 Mar 2021", "2021-03-07")]
    [InlineData("7.3.2021", "2021-03-07")]
    [InlineData("Present", "present")]
    [InlineData("", "")]
    public void Parse_WhatPeopleType_GivesTheDate(string typed, string expected)
    {
        (PartialDate date, string? error) = DateText.Parse(typed);

        Assert.Null(error);
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("13/2021")]
    [InlineData("soon")]
    [InlineData("31 Feb 2021")]
    public void Parse_NoDate_SaysHowToWriteOne(string typed)
    {
        Assert.Equal("Write a date such as Mar 2021, 2021 or 7 Mar 2021, or \"present\".", DateText.Parse(typed).Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("present")]
    [InlineData("2019")]
    [InlineData("2019-11")]
    [InlineData("2019-11-30")]
    public void Format_ThenParse_GivesTheSameDate(string date)
    {
        Assert.Equal(date, DateText.Parse(DateText.Format(PartialDate.Parse(date))).Value.ToString());
    }
}
