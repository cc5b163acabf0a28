using System.Text.Json;
using CareerHub.Interchange;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Interchange;

public class JsonResumeViewTests
{
    [Fact]
    public void ToJson_PublicView_LeaksNothing()
    {
        Profile profile = SampleProfiles.Full with
        {
            Extensions = JsonExtensions.Parse("""{"secret":"kept-root","basics":{"salary":"kept-basics"}}"""),
            Experiences = [SampleProfiles.Full.Experiences[0] with { Extensions = JsonExtensions.Parse("""{"reason":"kept-entry"}""") }],
        };

        string json = JsonResume.ToJson(ProfileProjection.For(profile, Audience.Public)!);

        string[] withheld = ["zefiro", "zéfiro", "kept-", "Rua do Sol", "4000-001", "henrike@", "23125", "Lindqvist\"", profile.Id.ToString(), profile.UserId.ToString()];
        Assert.All(withheld, secret => Assert.DoesNotContain(secret, json, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ToJson_AnonymousProject_HasItsLabel()
    {
        using JsonDocument json = JsonDocument.Parse(JsonResume.ToJson(ProfileProjection.For(SampleProfiles.Full, Audience.Public)!));

        JsonElement project = json.RootElement.GetProperty("projects")[0];
        Assert.Equal("a retail bank", project.GetProperty("entity").GetString());
        Assert.False(project.TryGetProperty("url", out _));
    }

    [Fact]
    public void ToJson_OwnersView_GivesBackEveryFieldOfTheModel()
    {
        Profile profile = SampleProfiles.Full;

        Profile read = JsonResumeTests.Read(JsonResume.ToJson(ProfileProjection.For(profile, Audience.Owner)!));

        // A view has the organisation of an anonymous project, but not that it is one, nor its label.
        Profile expected = profile with
        {
            Projects = profile.Projects.Select(project => project with { Visibility = default, AnonymizedCompany = null }).ToValueList(),
        };
        Assert.Equal(Comparable.Of(expected), Comparable.Of(read));
    }

    [Fact]
    public void ToJson_CanonicalAddress_StandsInMeta() => JsonResumeTests.AssertSame(
        """{"basics":{"name":"Ann"},"meta":{"canonical":"https://careers.example.org/p/ann.json"}}""",
        JsonResume.ToJson(new Profile { UserId = Ulid.NewUlid(), FullName = "Ann" }, new JsonResumeWriteOptions { Canonical = "https://careers.example.org/p/ann.json" }));
}
