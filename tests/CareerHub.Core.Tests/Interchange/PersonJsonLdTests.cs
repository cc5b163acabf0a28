using System.Text.Json;
using CareerHub.Interchange;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Interchange;

public class PersonJsonLdTests
{
    private const string Page = "https://careers.example.org/p/ines";

    [Fact]
    public void Write_PublicProfile_SaysWhoItIs()
    {
        using JsonDocument json = JsonDocument.Parse(PersonJsonLd.Write(View(SampleProfiles.Full), Page));

        JsonElement person = json.RootElement;
        Assert.Equal(("Person", Page, Page + "#person"), (Text(person, "@type"), Text(person, "url"), Text(person, "@id")));
        Assert.Equal(("Inês Tavares Rocha", "Data engineer"), (Text(person, "name"), Text(person, "jobTitle")));
        Assert.Equal(["Quillmark Analytics", "Hansa Holzbau GmbH"], person.GetProperty("worksFor").EnumerateArray().Select(one => Text(one, "name")));
        Assert.Equal("PT", Text(person.GetProperty("address"), "addressCountry"));
        Assert.False(person.TryGetProperty("telephone", out _));
        Assert.False(person.TryGetProperty("email", out _));
        Assert.False(person.GetProperty("address").TryGetProperty("streetAddress", out _));
    }

    [Fact]
    public void Write_EmptyProfile_HasNoEmptyMembers()
    {
        string json = PersonJsonLd.Write(View(new Profile { UserId = Ulid.NewUlid(), Visibility = Visibility.Public }), Page);

        Assert.Equal($$"""{"@context":"https://schema.org","@type":"Person","@id":"{{Page}}#person","url":"{{Page}}"}""", json);
    }

    [Fact]
    public void Write_TextThatWouldEndTheScript_IsEscaped()
    {
        string json = PersonJsonLd.Write(View(new Profile { UserId = Ulid.NewUlid(), Visibility = Visibility.Public, FullName = "</script><!--\u2028\u2029&'", Skills = [new Skill { Name = "]]>" }] }), Page);

        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/p/ines")]
    [InlineData("")]
    public void Write_OtherThanAWebAddress_Throws(string address) =>
        Assert.Throws<ArgumentException>(() => PersonJsonLd.Write(View(SampleProfiles.Full), address));

    private static ProfileView View(Profile profile) => ProfileProjection.For(profile, Audience.Public)!;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
