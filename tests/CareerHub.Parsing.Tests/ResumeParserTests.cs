using System.Text;
using CareerHub.Import;

namespace CareerHub.Parsing.Tests;

public class ResumeParserTests
{
    private const string PlainText = """
        HELENA BRANDT
        Tram driver

        Lindenweg 4, 04109 Leipzig
        +49 341 5550142
        helena.brandt@example.org

        WORK EXPERIENCE
        ===============

        Tram driver, Pleisse Verkehrsbetriebe GmbH, Leipzig
        March 2019 - present
        * Drives lines 3 and 11
        * Trains new drivers

        Warehouse clerk, Saale Logistics Ltd
        2015 - 2019

        LANGUAGES
        =========

        * German: Native
        * Czech: B1
        """;

    [Fact]
    public async Task ParseAsync_HeadlineOfUnknownWords_IsNotPassedOverForTheFirstJob()
    {
        ParseResult result = await new ResumeParser().ParseAsync(Stream("""
            # Helena Brandt

            Marine Ecologist

            Leipzig · helena.brandt@example.org

            ## Experience

            ### Senior Lecturer in Ecology

            **University of the Pleisse** · 2016 – 2020
            """));

        Assert.Equal("Marine Ecologist", result.Draft.Headline?.Value);
        Assert.Equal("Senior Lecturer in Ecology", result.Draft.Experiences[0].Position?.Value);
    }

    [Fact]
    public async Task ParseAsync_PlainText_GivesPersonJobsAndLanguages()
    {
        ParseResult result = await new ResumeParser().ParseAsync(Stream(PlainText));

        ProfileDraft draft = result.Draft;
        Assert.True(result.Succeeded);
        Assert.Equal("HELENA BRANDT", draft.FullName?.Value);
        Assert.Equal("Tram driver", draft.Headline?.Value);
        Assert.Equal("helena.brandt@example.org", draft.Email?.Value);
        Assert.Equal("+49 341 5550142", draft.Phone?.Value);
        Assert.Equal("Leipzig", draft.Location?.City?.Value);
        Assert.Equal(["Tram driver", "Warehouse clerk"], draft.Experiences.Select(job => job.Position?.Value));
        Assert.Equal(["Pleisse Verkehrsbetriebe GmbH", "Saale Logistics Ltd"], draft.Experiences.Select(job => job.CompanyName?.Value));
        Assert.Equal(["2019-03", "2015"], draft.Experiences.Select(job => job.Start?.Value.ToString()));
        Assert.Equal(["present", "2019"], draft.Experiences.Select(job => job.End?.Value.ToString()));
        Assert.Equal(["Drives lines 3 and 11", "Trains new drivers"], draft.Experiences[0].Responsibilities.Select(item => item.Value));
        Assert.Equal([("German", "Native"), ("Czech", "B1")], draft.Languages.Select(language => (language.Name?.Value, language.Fluency?.Value)));
    }

    [Fact]
    public async Task ParseAsync_EveryValue_NamesItsWords()
    {
        ParseResult result = await new ResumeParser().ParseAsync(Stream(PlainText));

        DraftValue[] values = [.. result.Draft.Parts().SelectMany(part => part.Entry.Values())];
        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.Equal(value.Source.RawText, result.Text.Substring(value.Source.Start, value.Source.Length)));
    }

    [Fact]
    public async Task ParseAsync_NoHeadings_IsAFinding()
    {
        ParseResult result = await new ResumeParser().ParseAsync(Stream("Helena Brandt\nhelena.brandt@example.org\n"));

        Assert.True(result.Succeeded);
        Assert.Contains(result.Findings, finding => finding.Code == FindingCodes.NoSections);
        Assert.Equal("Helena Brandt", result.Draft.FullName?.Value);
    }

    [Fact]
    public async Task ParseAsync_EmptyFile_IsRefusedWithTheReadersFinding()
    {
        ParseResult result = await new ResumeParser().ParseAsync(Stream(""));

        Assert.False(result.Succeeded);
        Assert.Equal(FindingCodes.Empty, Assert.Single(result.Findings).Code);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
