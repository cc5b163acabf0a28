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
        var evidence = new EvidenceText(text);
        Sourced<string>? name = evidence.Read(text[4..], evidence.Quote(4, text.Length - 4, "test", 1));
        byte[] json = DraftJson.Write(new ParseResult { Draft = new ProfileDraft { FullName = name }, Findings = [], Text = text });

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
        const string address = "https://example.org/3000";
        var evidence = new EvidenceText(text, [address]);
        var information = new Finding("x", FindingSeverity.Information, "x");
        var warning = new Finding("y", FindingSeverity.Warning, "y");
        var result = new ParseResult
        {
            Draft = new ProfileDraft { Links = [new DraftLink { Url = evidence.ReadAddress(address, evidence.Quote(0, text.Length, "test", 1)) }] },
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
        var evidence = new EvidenceText("a");
        SourceRef source = evidence.Quote(0, 1, "m\0", 1)!;
        var result = new ParseResult
        {
            Draft = new ProfileDraft { FullName = evidence.Read("a", source) },
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
    public void Write_BoxThatJsonCannotWrite_IsLeftOut()
    {
        var evidence = new EvidenceText("a", words: [new PlacedWord(0, 1, 1, new PageBox(0, 0, double.NaN, 1))]);
        var draft = new ProfileDraft { FullName = evidence.Read("a", evidence.Quote(0, 1, "m", 1)) };

        ParseResult read = DraftJson.Read(DraftJson.Write(new ParseResult { Draft = draft, Findings = [], Text = "a" }));

        Assert.Null(read.Draft.FullName!.Source.Box);
    }

    [Theory]
    [InlineData("7", 1)]
    [InlineData("-0.5", 0)]
    [InlineData("1e999", 0)]
    public void Read_ConfidenceThatIsNoShare_BecomesOne(string stored, double confidence)
    {
        string json = Encoding.UTF8.GetString(DraftJson.Write(Result())).Replace("0.75", stored, StringComparison.Ordinal);

        Assert.Equal(confidence, DraftJson.Read(Encoding.UTF8.GetBytes(json)).Draft.FullName!.Source.Confidence);
    }

    [Fact]
    public void Read_RawTextThatIsNotThere_IsLeftOutAndNamed()
    {
        string json = Encoding.UTF8.GetString(DraftJson.Write(Result())).Replace("\"rawText\":\"Mill\"", "\"rawText\":\"Mull\"", StringComparison.Ordinal);

        ParseResult read = DraftJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(read.Draft.Location);
        Assert.Null(read.Findings[0].Source);
        Assert.Equal(["City", "Experiences 1, Responsibilities"], read.Findings.Skip(1).Select(finding => finding.Message.Split(':')[0]));
    }

    private static ParseResult Result()
    {
        const string text = "Ann Smith\nann@example.org\nBaker, Mill, Mar 2019 – present\nBaked";
        int placed = text.IndexOf("\nann", StringComparison.Ordinal);
        var evidence = new EvidenceText(text, words: [new PlacedWord(0, placed, 1, new PageBox(1, 2, 3.5, 4))]);
        SourceRef At(string raw) => evidence.Quote(text.IndexOf(raw, StringComparison.Ordinal), raw.Length, "test", 0.75)!;
        Sourced<string> Text(string raw) => evidence.Read(raw, At(raw))!;
        return new ParseResult
        {
            Text = text,
            MediaType = "application/pdf",
            Language = "en",
            LinkTargets = ["mailto:ann@example.org"],
            Findings = [new Finding(FindingCodes.NoSections, FindingSeverity.Warning, "No heading.", At("Mill"))],
            Draft = new ProfileDraft
            {
                FullName = Text("Ann Smith"),
                Email = Text("ann@example.org"),
                Location = new DraftPlace { City = Text("Mill") },
                Experiences =
                [
                    new DraftExperience
                    {
                        Position = Text("Baker"),
                        Start = evidence.Read(PartialDate.OfMonth(2019, 3), At("Mar 2019")),
                        End = evidence.Read(PartialDate.Present, At("present")),
                        Responsibilities = [Text("Baked"), Text("Mill")],
                    },
                ],
                Education = [new DraftEducation { Kind = EducationKind.Training, Degree = Text("Baker") }],
            },
        };
    }
}
