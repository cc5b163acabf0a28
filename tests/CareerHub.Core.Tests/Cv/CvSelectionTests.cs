using System.Text.Json;
using CareerHub.Cv;

namespace CareerHub.Core.Tests.Cv;

public class CvSelectionTests
{
    private static readonly Ulid Key = Ulid.Parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    [Fact]
    public void ToJson_Selection_HasTheNamesOfTheColumn()
    {
        var selection = new CvSelection { IncludePhoto = true, CustomSummary = "Short", Experiences = [Key], CustomSections = [] };

        Assert.Equal(
            """{"include_photo":true,"include_summary":true,"custom_summary":"Short","experiences":["01ARZ3NDEKTSV4RRFFQ69G5FAV"],"custom_sections":[]}""",
            selection.ToJson());
    }

    [Fact]
    public void Parse_WhatToJsonWrote_IsEqual()
    {
        var selection = new CvSelection { IncludeSummary = false, Skills = [Key, Ulid.NewUlid()], References = [], Links = [Key] };

        Assert.Equal(selection, CvSelection.Parse(selection.ToJson()));
    }

    [Fact]
    public void Parse_EmptyObjectOrUnknownMembers_IsEverything()
    {
        Assert.Equal(CvSelection.Everything, CvSelection.Parse("{}"));
        Assert.Equal(CvSelection.Everything, CvSelection.Parse("""{"overrides":{"a":1}}"""));
    }

    [Fact]
    public void Parse_CharactersThatCannotBeStored_AreReplaced()
    {
        Assert.Equal("a\uFFFDb\uFFFD", CvSelection.Parse("""{"custom_summary":"a\ud800b\u0000"}""").CustomSummary);
        Assert.Throws<JsonException>(() => CvSelection.Parse("""{"skills":["\ud800"]}"""));
        Assert.Equal(CvSelection.Everything, CvSelection.Parse("""{"\ud800":1}"""));
    }

    [Fact]
    public void ToJson_KeysOfOneList_AreBoundedAsInParse()
    {
        var most = new CvSelection { Skills = Enumerable.Repeat(Key, 2_000).ToValueList() };

        Assert.Equal(most, CvSelection.Parse(most.ToJson()));
        Assert.Equal("skills has more than 2000 keys.", Assert.Throws<InvalidOperationException>(() => (most with { Skills = [.. most.Skills!, Key] }).ToJson()).Message);
        string longer = "{\"skills\":[" + string.Join(',', Enumerable.Repeat($"\"{Key}\"", 2_001)) + "]}";
        Assert.Equal("skills has more than 2000 keys.", Assert.Throws<JsonException>(() => CvSelection.Parse(longer)).Message);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"skills":"all"}""")]
    [InlineData("""{"skills":["x"]}""")]
    [InlineData("""{"include_photo":"yes"}""")]
    public void Parse_OtherTypes_Throws(string json) => Assert.Throws<JsonException>(() => CvSelection.Parse(json));
}
