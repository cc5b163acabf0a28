using System.Net;
using System.Net.Http.Headers;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.PublicPages;

[Collection(OnSite.Name)]
public class PublicDownloadTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("")]
    [InlineData("/cv.pdf")]
    [InlineData("/cv.pdf?paper=letter")]
    [InlineData("/resume.json")]
    public async Task Get_OfAPublicProfile_StaysOutOfSearchAndIsAskedForAgain(string file)
    {
        string path = await PublishAsync(fixture.Site) + file;
        using HttpClient stranger = fixture.Site.Client();

        using HttpResponseMessage first = await stranger.GetAsync(new Uri(path, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await stranger.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("noindex", Assert.Single(first.Headers.GetValues("X-Robots-Tag")));
        Assert.True(first.Headers.CacheControl?.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Get_PdfOnOtherPaper_HasAnotherTag()
    {
        string path = await PublishAsync(fixture.Site);
        using HttpClient stranger = fixture.Site.Client();

        using HttpResponseMessage a4 = await stranger.GetAsync(new Uri(path + "/cv.pdf", UriKind.Relative));
        using HttpResponseMessage letter = await stranger.GetAsync(new Uri(path + "/cv.pdf?paper=letter", UriKind.Relative));

        Assert.NotEqual(a4.Headers.ETag, letter.Headers.ETag);
    }

    [Fact]
    public async Task Get_PdfMoreOftenThanTheLimit_IsRefusedWithAPage()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:RateLimits:PublicPdf"] = "1" });
        string path = await PublishAsync(site) + "/cv.pdf";
        using HttpClient stranger = site.Client();

        using HttpResponseMessage first = await stranger.GetAsync(new Uri(path, UriKind.Relative));
        using HttpResponseMessage second = await stranger.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [first.StatusCode, second.StatusCode]);
        Assert.Contains("<h1>A moment, please</h1>", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_EmployerWithAWebsite_IsFollowedByItsCommaWithoutASpace()
    {
        string path = await PublishAsync(fixture.Site);
        using HttpClient stranger = fixture.Site.Client();

        string page = await stranger.GetStringAsync(new Uri(path, UriKind.Relative));

        Assert.Contains(">Landm&#xE5;ling Nord</a>, Bod&#xF8;</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_OfAFile_IsRefusedWithAPageThatSaysSo()
    {
        using HttpClient stranger = fixture.Site.Client();

        using HttpResponseMessage answer = await stranger.DeleteAsync(new Uri("/p/somebody/resume.json", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("<h1>This page cannot do that</h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> PublishAsync(RunningSite site)
    {
        string slug = "slug-" + Guid.NewGuid().ToString("N")[..10];
        using HttpClient client = site.Client();
        await client.RegisterAsync();
        using HttpResponseMessage job = await client.SendFormAsync(
            "/profile/experience",
            ("Version", "0"),
            ("Values[Position]", "Surveyor"),
            ("Values[CompanyName]", "Landmåling Nord"),
            ("Values[CompanyLocation]", "Bodø"),
            ("Values[CompanyWebsite]", "https://landmaling.example"));
        string version = await client.HiddenAsync("/profile/publish", "Version");
        using HttpResponseMessage published = await client.SendFormAsync("/profile/publish", ("Version", version), ("Input.Slug", slug), ("Input.Visibility", "Public"));
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        return "/p/" + slug;
    }
}
