using System.Globalization;
using System.Text.Json;
using CareerHub.Import;
using CareerHub.Interchange;

namespace CareerHub.Core.Tests.Import;

public class DraftSourcesTests
{
    [Fact]
    public void Of_FullDraft_EveryPointerLeadsToItsValue()
    {
        ProfileDraft draft = new SampleDraft().Full();

        IReadOnlyList<DraftSource> sources = DraftSources.Of(draft);

        using JsonDocument json = JsonDocument.Parse(JsonResume.ToJson(draft.ToProfile(Ulid.NewUlid())));
        Assert.All(sources, source => Assert.Equal(Expected(source), Resolve(json.RootElement, source.Path)));
        Assert.Equal(sources.Count, sources.Select(source => source.Path).Distinct().Count());
    }

    [Theory]
    [InlineData("/basics/url", "ann.example.org")]
    [InlineData("/basics/profiles/0/username", "ann-gh")]
    [InlineData("/basics/profiles/1/network", "Mastodon")]
    [InlineData("/basics/location/countryCode", "Deutschland")]
    [InlineData("/work/0/highlights/1", "Point two")]
    [InlineData("/work/0/x-careerhub/technologies/0", "Lathe")]
    [InlineData("/work/0/startDate", "2020-03")]
    [InlineData("/skills/0/name", "Metal")]
    [InlineData("/skills/0/keywords/1", "Turning")]
    [InlineData("/skills/1/name", "Chess")]
    [InlineData("/skills/1/level", "so so")]
    [InlineData("/skills/2/name", "Just a group")]
    [InlineData("/projects/0/url", "github.com/ann/x")]
    [InlineData("/projects/0/roles/0", "Lead")]
    [InlineData("/meta/careerhub/customSections/0/content", "Stamps")]
    public void Of_FullDraft_HasThePlaceOfEachValue(string path, string rawText) =>
        Assert.Equal(rawText, Assert.Single(DraftSources.Of(new SampleDraft().Full()), source => source.Path == path).Source.RawText);

    [Fact]
    public void Of_EndThatGoesOn_HasNoPointer() => Assert.DoesNotContain(DraftSources.Of(new SampleDraft().Full()), source => source.Path == "/work/0/endDate");

    private static string Expected(DraftSource source) => source.Source.RawText switch
    {
        "Deutschland" => "DE",
        var address when source.Path.EndsWith("/url", StringComparison.Ordinal) && !address.StartsWith("http", StringComparison.Ordinal) => "https://" + address,
        var words => words,
    };

    private static string? Resolve(JsonElement element, string path)
    {
        foreach (string part in path.Split('/').Skip(1))
        {
            element = element.ValueKind == JsonValueKind.Array ? element[int.Parse(part, CultureInfo.InvariantCulture)] : element.GetProperty(part);
        }

        return element.GetString();
    }
}
