using System.Text;
using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

public class DraftJsonTests
{
    [Fact]
    public void Read_WhatWriteWrote_IsEqual()
    {
        ParseResult result = Result();

        ParseResult read = DraftJson.Read(DraftJson.Write(result));

        Assert.Equal(result.Draft, read.Draft);
        Assert.Equal(result.Findings, read.Findings);
        Assert.Equal((result.Text, result.MediaType, result.Language), (read.Text, read.MediaType, read.Language));
        Assert.Equal(result.LinkTargets, read.LinkTargets);
        Assert.True(read.Succeeded);
    }

    [Fact]
    public void Read_EveryValueOfADraft_ComesBack()
    {
        var sample = new SampleDraft();
        ProfileDraft draft = sample.Full();

        ParseResult read = DraftJson.Read(DraftJson.Write(new ParseResult { Draft = draft, Findings = [], Text = sample.Text }));

        Assert.Equal(draft, read.Draft);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Read_CharactersThatCannotBeStored_AreReplacedInTheirPlaces()
    {
        const string text = "x\0y Ann\0\uD83D Smith";
        var source = new SourceRef { RawText = text[4..], Start = 4, Length = text.Length - 4, Method = "test", Confidence = 1 };
        byte[] json = DraftJson.Write(new ParseResult { Draft = new ProfileDraft { FullName = new(text[4..], source) }, Findings = [], Text = text });

        ParseResult read = DraftJson.Read(json);

        Assert.Equal("Ann\uFFFD\uFFFD Smith", read.Draft.FullName?.Value);
        Assert.Equal("x\uFFFDy Ann\uFFFD\uFFFD Smith", read.Text);
        Assert.DoesNotContain("\\u0000", Encoding.UTF8.GetString(json));
    }

    [Fact]
    public void SampleDraft_EveryPropertyOfEveryPart_IsFilled()
    {
        foreach (IGrouping<Type, DraftEntry> parts in new SampleDraft().Full().Parts().Select(part => part.Entry).GroupBy(entry => entry.GetType()))
        {
            IEnumerable<string> all = parts.Key.GetProperties().Where(property => property.PropertyType.ToString().Contains("Sourced", StringComparison.Ordinal)).Select(property => property.Name);

            Assert.Empty(all.Except(parts.SelectMany(entry => entry.Values()).Select(value => value.Property)));
        }
    }

    [Fact]
    public void Read_TextChangedInStorage_LeavesOutWhatItNoLongerSays()
    {
        string json = Encoding.UTF8.GetString(DraftJson.Write(Result()));

        ParseResult read = DraftJson.Read(Encoding.UTF8.GetBytes(json.Replace("\"text\":\"Ann Smith\\n", "\"text\":\"Bob Smith\\n", StringComparison.Ordinal)));

        Assert.Null(read.Draft.FullName);
        Assert.NotNull(read.Draft.Email);
        Assert.Contains(read.Findings, finding => finding.Code == FindingCodes.NotInDocument);
    }

    [Theory]
    [InlineData("", FindingCodes.Damaged, "The stored draft is damaged. Import the document again.")]
    [InlineData("null", FindingCodes.Damaged, "The stored draft is damaged. Import the document again.")]
    [InlineData("[]", FindingCodes.Damaged, "The stored draft is damaged. Import the document again.")]
    [InlineData("{\"version\":1,\"parts\":5}", FindingCodes.Damaged, "The stored draft is damaged. Import the document again.")]
    [InlineData("{\"version\":2}", FindingCodes.UnsupportedType, "The stored draft is of another version of CareerHub. Import the document again.")]
    [InlineData("{}", FindingCodes.UnsupportedType, "The stored draft is of another version of CareerHub. Import the document again.")]
    public void Read_BadContent_IsRefusedWithASentence(string json, string code, string message)
    {
        ParseResult read = DraftJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.False(read.Succeeded);
        Assert.Equal((code, message), (read.Findings[0].Code, read.Findings[0].Message));
    }

    [Theory]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1,"parts":[null,{},{"section":"Experiences","values":[null,{},{"property":"Position"},{"property":"Nose","text":"x","source":{}}]},{"section":"Wrong"}]}""")]
    [InlineData("""{"version":1,"text":"a","parts":[{"section":"","values":[{"property":"FullName","text":"a","source":{"rawText":"a","start":-5,"length":1,"box":[1]}}]}]}""")]
    public void Read_MissingOrStrangeMembers_AreLeftOut(string json)
    {
        ParseResult read = DraftJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.True(read.Succeeded);
        Assert.All(read.Draft.Parts(), part => Assert.Empty(part.Entry.Values()));
    }

    [Fact]
    public void Read_MoreThanALimit_IsRefused()
    {
        byte[] json = DraftJson.Write(Result());

        Assert.Equal(FindingCodes.TooLarge, DraftJson.Read(json, new DraftJsonOptions { MaxBytes = json.Length - 1 }).Findings[0].Code);
        Assert.Equal(FindingCodes.LimitReached, DraftJson.Read(json, new DraftJsonOptions { MaxValues = 3 }).Findings[0].Code);
    }

    [Fact]
    public void Read_MoreLinksOrFindingsThanALimit_IsRefused()
    {
        byte[] json = DraftJson.Write(Result() with { LinkTargets = ["a:1", "a:2"], Findings = [.. Result().Findings, .. Result().Findings] });

        Assert.Equal("The stored draft has more than 1 links. Import the document again.", DraftJson.Read(json, new DraftJsonOptions { MaxLinkTargets = 1 }).Findings[0].Message);
        Assert.Equal("The stored draft has more than 1 findings. Import the document again.", DraftJson.Read(json, new DraftJsonOptions { MaxFindings = 1 }).Findings[0].Message);
        Assert.True(DraftJson.Read(json, new DraftJsonOptions { MaxLinkTargets = 2, MaxFindings = 2 }).Succeeded);
    }

    [Fact]
    public void Write_MoreLinksAndFindingsThanAreRead_KeepsThoseThatMatter()
    {
        const string text = "My page";
        var source = new SourceRef { RawText = text, Start = 0, Length = text.Length, Method = "test", Confidence = 1 };
        var information = new Finding("x", FindingSeverity.Information, "x");
        var warning = new Finding("y", FindingSeverity.Warning, "y");
        var result = new ParseResult
        {
            Draft = new ProfileDraft { Links = [new DraftLink { Url = new("https://example.org/3000", source) }] },
            LinkTargets = Enumerable.Range(1, 3000).Select(i => $"https://example.org/{i}").ToValueList(),
            Findings = [.. Enumerable.Repeat(information, 3000), warning],
            Text = text,
        };

        ParseResult read = DraftJson.Read(DraftJson.Write(result));

        Assert.Equal("https://example.org/3000", read.Draft.Links.Single().Url?.Value);
        Assert.Equal((2000, 2000, warning), (read.LinkTargets.Count, read.Findings.Count, read.Findings[0]));
    }

    [Fact]
    public void Write_TextsOfEveryKind_HoldNothingThatCannotBeStored()
    {
        var source = new SourceRef { RawText = "a", Start = 0, Length = 1, Method = "m\0", Confidence = 1 };
        var result = new ParseResult
        {
            Draft = new ProfileDraft { FullName = new("a", source) },
            Findings = [new Finding("c\0", FindingSeverity.Warning, "m\0", source)],
            Text = "a",
            MediaType = "t\0",
            Language = "l\0",
            LinkTargets = ["h\0"],
        };

        Assert.DoesNotContain("\\u0000", Encoding.UTF8.GetString(DraftJson.Write(result)));
    }

    [Fact]
    public void Read_BoxWithoutEnd_IsNoBoxAndCanBeWrittenAgain()
    {
        string json = Encoding.UTF8.GetString(DraftJson.Write(Result())).Replace("[1,2,3.5,4]", "[1,2,1e999,4]", StringComparison.Ordinal);

        ParseResult read = DraftJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(read.Draft.FullName!.Source.Box);
        Assert.Equal(read.Draft, DraftJson.Read(DraftJson.Write(read)).Draft);
    }

    [Fact]
    public void Write_NumbersThatJsonCannotWrite_AreLeftOut()
    {
        var source = new SourceRef { RawText = "a", Start = 0, Length = 1, Box = new PageBox(0, 0, double.NaN, 1), Method = "m", Confidence = double.NaN };

        ParseResult read = DraftJson.Read(DraftJson.Write(new ParseResult { Draft = new ProfileDraft { FullName = new("a", source) }, Findings = [], Text = "a" }));

        Assert.Equal((null, 0.0), (read.Draft.FullName!.Source.Box, read.Draft.FullName.Source.Confidence));
    }

    private static ParseResult Result()
    {
        const string text = "Ann Smith\nann@example.org\nBaker, Mill, Mar 2019 – present\nBaked";
        SourceRef At(string raw) => new()
        {
            RawText = raw, Start = text.IndexOf(raw, StringComparison.Ordinal), Length = raw.Length, Page = 1, Box = new PageBox(1, 2, 3.5, 4), Method = "test", Confidence = 0.75,
        };
        return new ParseResult
        {
            Text = text,
            MediaType = "application/pdf",
            Language = "en",
            LinkTargets = ["mailto:ann@example.org"],
            Findings = [new Finding(FindingCodes.NoSections, FindingSeverity.Warning, "No heading.", At("Mill"))],
            Draft = new ProfileDraft
            {
                FullName = new("Ann Smith", At("Ann Smith")),
                Email = new("ann@example.org", At("ann@example.org") with { Page = null, Box = null }),
                Location = new DraftPlace { City = new("Mill", At("Mill")) },
                Experiences =
                [
                    new DraftExperience
                    {
                        Position = new("Baker", At("Baker")),
                        Start = new(PartialDate.OfMonth(2019, 3), At("Mar 2019")),
                        End = new(PartialDate.Present, At("present")),
                        Responsibilities = [new("Baked", At("Baked")), new("Mill", At("Mill"))],
                    },
                ],
                Education = [new DraftEducation { Kind = EducationKind.Training, Degree = new("Baker", At("Baker")) }],
            },
        };
    }
}
