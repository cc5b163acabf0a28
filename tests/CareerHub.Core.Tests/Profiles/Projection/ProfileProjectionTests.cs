using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Profiles.Projection;

public class ProfileProjectionTests
{
    [Theory]
    [InlineData(Visibility.Private, Audience.Owner, true)]
    [InlineData(Visibility.Private, Audience.Friends, false)]
    [InlineData(Visibility.Private, Audience.Public, false)]
    [InlineData(Visibility.Friends, Audience.Owner, true)]
    [InlineData(Visibility.Friends, Audience.Friends, true)]
    [InlineData(Visibility.Friends, Audience.Public, false)]
    [InlineData(Visibility.Public, Audience.Owner, true)]
    [InlineData(Visibility.Public, Audience.Friends, true)]
    [InlineData(Visibility.Public, Audience.Public, true)]
    [InlineData((Visibility)99, Audience.Owner, true)]
    [InlineData((Visibility)99, Audience.Friends, false)]
    [InlineData((Visibility)99, Audience.Public, false)]
    [InlineData(Visibility.Public, (Audience)99, false)]
    public void For_VisibilityAndAudience_DecideWhetherThereIsAView(Visibility visibility, Audience audience, bool expected) =>
        Assert.Equal(expected, ProfileProjection.For(Ada() with { Visibility = visibility }, audience) is not null);

    [Theory]
    [InlineData(Audience.Owner, "ada@example.org", "+41 44 000 00 00", "Bahnhofstrasse 1", "8001", 1)]
    [InlineData(Audience.Friends, "ada@example.org", null, null, null, 0)]
    [InlineData(Audience.Public, null, null, null, null, 0)]
    public void For_Audience_DecidesContactAndReferences(Audience audience, string? email, string? phone, string? street, string? postalCode, int references)
    {
        ProfileView view = ProfileProjection.For(Ada(), audience)!;

        Assert.Equal(audience, view.Audience);
        Assert.Equal((email, phone, street, postalCode, references), (view.Email, view.Phone, view.Location.Address, view.Location.PostalCode, view.References.Count));
        Assert.Equal(("Zurich", "ZH", "CH"), (view.Location.City, view.Location.Region, view.Location.CountryCode));
        Assert.Equal(("Ada Example", "Engineer", "I build."), (view.FullName, view.Headline, view.Summary));
    }

    [Theory]
    [InlineData("Leeds, West Yorkshire", true)]
    [InlineData("LEEDS (UK)", true)]
    [InlineData("Leeds / West Yorkshire \u2013 Gro\u00DFbritannien", true)]
    [InlineData("GB-Leeds", true)]
    [InlineData("Rose Cottage, Mill Lane, Leeds", false)]
    [InlineData("Leeds 1", false)]
    [InlineData("LS1 Leeds", false)]
    [InlineData("Leeds, France", false)]
    [InlineData("West Leeds", false)]
    [InlineData("\u2013", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void For_PlaceAsWritten_IsShownToOthersWhenItSaysOnlyWhatTheyGetAnyway(string? text, bool shown)
    {
        Profile profile = Ada() with { Location = new Place { City = "Leeds", Region = "West Yorkshire", CountryCode = "GB", Text = text } };

        PlaceView seen = ProfileProjection.For(profile, Audience.Public)!.Location;

        Assert.Equal(shown ? text : null, seen.Text);
        Assert.Equal(("Leeds", "West Yorkshire", "GB"), (seen.City, seen.Region, seen.CountryCode));
        Assert.Equal(text, ProfileProjection.For(profile, Audience.Owner)!.Location.Text);
    }

    [Theory]
    [InlineData("Greater Zurich Area")]
    [InlineData("Bahnhofstrasse 1, Zurich")]
    [InlineData("Rose Cottage")]
    public void For_PlaceAsWrittenAlone_IsTheOwnersAlone(string text) =>
        Assert.Equal(PlaceView.Empty, ProfileProjection.For(Ada() with { Location = new Place { Text = text } }, Audience.Friends)!.Location);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" https://example.org")]
    [InlineData("www.example.org")]
    [InlineData("data:text/html,x")]
    [InlineData("https://user:password@example.org/")]
    public void For_AddressThatIsNoWebAddress_IsNotShown(string url)
    {
        Profile profile = Ada() with
        {
            PhotoUrl = url,
            Links = [new ProfileLink { Network = "Blog", Url = url }],
            Experiences = [new Experience { CompanyWebsite = url }],
            Projects = [new Project { DemoUrl = url, GithubUrl = url, DocumentationUrl = url }],
        };

        ProfileView view = ProfileProjection.For(profile, Audience.Owner)!;

        Assert.All(new[] { view.PhotoUrl, view.Links[0].Url, view.Experiences[0].CompanyWebsite, view.Projects[0].DemoUrl, view.Projects[0].GithubUrl, view.Projects[0].DocumentationUrl }, Assert.Null);
        Assert.Equal("Blog", view.Links[0].Network);
    }

    [Theory]
    [InlineData("/photos/ada.jpg", "/photos/ada.jpg")]
    [InlineData("https://example.org/ada.jpg", "https://example.org/ada.jpg")]
    [InlineData("//evil.example/ada.jpg", null)]
    [InlineData("/\\evil.example/ada.jpg", null)]
    public void For_Photo_IsAWebAddressOrAPathOfTheSite(string url, string? expected) =>
        Assert.Equal(expected, ProfileProjection.For(Ada() with { PhotoUrl = url }, Audience.Public)!.PhotoUrl);

    private static Profile Ada() => new()
    {
        UserId = Ulid.NewUlid(),
        FullName = "Ada Example",
        Headline = "Engineer",
        Summary = "I build.",
        Email = "ada@example.org",
        Phone = "+41 44 000 00 00",
        Location = new Place { Address = "Bahnhofstrasse 1", PostalCode = "8001", City = "Zurich", Region = "ZH", CountryCode = "CH" },
        References = [new ProfileReference { Name = "Bob", Reference = "Reliable." }],
        Visibility = Visibility.Public,
    };
}
