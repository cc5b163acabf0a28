using CareerHub.Parsing.Tests.Fields.Lists;

namespace CareerHub.Parsing.Tests.Fields.Contact;

public class SummaryTests
{
    [Theory]
    [InlineData("Eight years of charts for machines that nobody else could feed.", "Eight years of charts for machines that nobody else could feed.")]
    [InlineData("Eight years of charts.", "Analyst of Engines")]
    public async Task Summary_ObjectiveOfOneTitleBeforeIt_IsTheFirstTextOfManyWords(string summary, string expected) =>
        Assert.Equal(expected, (await TextDrafts.Read($"""
            Ada Lovelace
            ada@example.org

            OBJECTIVE
            Analyst of Engines

            SUMMARY
            {summary}

            EDUCATION
            Mathematics, University of London, 1835
            """)).Summary?.Value);
}
