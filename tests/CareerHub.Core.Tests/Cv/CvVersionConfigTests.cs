using System.Text.Json;
using CareerHub.Cv;

namespace CareerHub.Core.Tests.Cv;

public class CvVersionConfigTests
{
    private static readonly Ulid Key = Ulid.Parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    private static readonly CvVersion Plain = new() { Id = Key, Name = "CV" };

    [Fact]
    public void ToConfig_Version_HasTheNamesOfTheColumn()
    {
        CvVersion version = Plain with
        {
            Language = "de",
            Selection = new CvSelection { IncludePhoto = true, SectionOrder = ["skills"], Experiences = [Key], CustomSections = [] },
            Overrides = new CvOverrides { Summary = new CvOverride("Short", "abc"), Entries = [new CvEntryOverride(Key, CvEntryForm.Brief, new CvOverride("- a"))] },
            Style = new CvStyle { Paper = PaperSize.Letter, Accent = "#0f5f5c", Density = CvDensity.Compact, Font = CvFont.Sans, FitPages = 2 },
            Dates = CvDatePolicy.Years,
            IsBlind = true,
        };

        Assert.Equal(
            """{"include_photo":true,"include_summary":true,"section_order":["skills"],"experiences":["01ARZ3NDEKTSV4RRFFQ69G5FAV"],"custom_sections":[],"language":"de","template_version":1,"dates":"years","blind":true,"style":{"paper":"letter","accent":"#0f5f5c","density":"compact","font":"sans","fit_pages":2},"custom_summary":"Short","custom_summary_original":"abc","overrides":{"01ARZ3NDEKTSV4RRFFQ69G5FAV":{"form":"brief","text":"- a"}}}""",
            version.ToConfig());
        Assert.Equal(version, Plain.WithConfig(version.ToConfig()));
    }

    [Fact]
    public void WithConfig_EmptyObjectOrUnknownMembers_IsTheDefault()
    {
        Assert.Equal(Plain, Plain.WithConfig("{}"));
        Assert.Equal(Plain, Plain.WithConfig("""{"later":{"a":1},"dates":"decades","style":{"font":"gothic","accent":"red;}"},"overrides":{"nobody":{}}}"""));
    }

    [Fact]
    public void WithConfig_CharactersThatCannotBeStored_AreReplaced()
    {
        Assert.Equal("a\uFFFDb\uFFFD", Plain.WithConfig("""{"custom_summary":"a\ud800b\u0000"}""").Overrides.Summary?.Text);
        Assert.Throws<JsonException>(() => Plain.WithConfig("""{"skills":["\ud800"]}"""));
        Assert.Equal(Plain, Plain.WithConfig("""{"\ud800":1}"""));
    }

    [Fact]
    public void ToConfig_KeysOfOneList_AreBoundedAsInWithConfig()
    {
        CvVersion most = Plain with { Selection = new CvSelection { Skills = Enumerable.Repeat(Key, 2_000).ToValueList() } };
        CvVersion more = Plain with { Selection = new CvSelection { Skills = [.. most.Selection.Skills!, Key] } };

        Assert.Equal(most, Plain.WithConfig(most.ToConfig()));
        Assert.Equal("skills has more than 2000 keys.", Assert.Throws<InvalidOperationException>(more.ToConfig).Message);
        string longer = "{\"skills\":[" + string.Join(',', Enumerable.Repeat($"\"{Key}\"", 2_001)) + "]}";
        Assert.Equal("skills has more than 2000 keys.", Assert.Throws<JsonException>(() => Plain.WithConfig(longer)).Message);
        CvVersion overrides = Plain with { Overrides = new CvOverrides { Entries = Enumerable.Repeat(new CvEntryOverride(Key), 2_001).ToValueList() } };
        Assert.Equal("overrides has more than 2000 entries.", Assert.Throws<InvalidOperationException>(overrides.ToConfig).Message);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"skills":"all"}""")]
    [InlineData("""{"skills":["x"]}""")]
    [InlineData("""{"include_photo":"yes"}""")]
    [InlineData("""{"overrides":[]}""")]
    [InlineData("""{"style":{"fit_pages":"one"}}""")]
    public void WithConfig_OtherTypes_Throws(string json) => Assert.Throws<JsonException>(() => Plain.WithConfig(json));
}
