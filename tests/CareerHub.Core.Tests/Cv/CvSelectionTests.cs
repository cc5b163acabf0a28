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

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"skills":"all"}""")]
    [InlineData("""{"skills":["x"]}""")]
    [InlineData("""{"include_photo":"yes"}""")]
    public void Parse_OtherTypes_Throws(string json) => Assert.Throws<JsonException>(() => CvSelection.Parse(json));
}
