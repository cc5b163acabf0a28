using System.Net;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

/// <summary>A CV of somebody else does not exist, whatever one asks of it.</summary>
[Collection(OnSite.Name)]
public class CvOwnershipTests(SiteFixture fixture)
{
    [Fact]
    public async Task Cv_OfSomebodyElse_IsNotFound()
    {
        using HttpClient owner = fixture.Site.Client();
        string email = await owner.WithProfileAsync();
        string path = await owner.CreateCvAsync();
        string list = await owner.GetStringAsync(new Uri("/cvs", UriKind.Relative));
        string standIn = "/cvs/" + list.Split("/cvs/")[1][..26];
        using HttpClient stranger = fixture.Site.Client();
        await stranger.WithProfileAsync();
        string token = await stranger.TokenAsync("/cvs/new");

        string[] pages = ["", "/preview", "/cv.pdf", "/cv.html", "/delete", "/contents", "/texts", "/texts/headline", "/templates", "/check", "/files"];
        foreach (string page in pages.Select(page => path + page).Append(standIn + "/preview").Append(standIn + "/cv.pdf").Append($"/cvs/compare?one={path[5..]}&other={path[5..]}"))
        {
            using HttpResponseMessage read = await stranger.GetAsync(new Uri(page, UriKind.Relative));
            Assert.Equal((page, HttpStatusCode.NotFound), (page, read.StatusCode));
        }

        string[] forms = ["", "/delete", "/contents", "/texts?key=headline&keep=true", "/texts/headline", "/templates?template=classic", "/check", "/files"];
        foreach (string form in forms.Select(form => path + form).Append($"/cvs?handler=Duplicate&id={path[5..]}").Append($"/cvs?handler=Default&id={path[5..]}"))
        {
            using HttpResponseMessage sent = await stranger.PostFieldsAsync(form, ("__RequestVerificationToken", token), ("Input.Name", "Intruder"), ("Id", path[5..]));
            Assert.Equal((form, HttpStatusCode.NotFound), (form, sent.StatusCode));
        }

        Assert.Equal([("Harbours", false)], (await fixture.Site.CvsOfAsync(email)).Select(cv => (cv.Name, cv.IsDefault)));
    }

    [Theory]
    [InlineData("/cvs")]
    [InlineData("/cvs/new")]
    [InlineData("/cvs/01HZ0000000000000000000000")]
    [InlineData("/cvs/01HZ0000000000000000000000/preview")]
    [InlineData("/cvs/01HZ0000000000000000000000/cv.pdf")]
    [InlineData("/cvs/01HZ0000000000000000000000/delete")]
    [InlineData("/cvs/01HZ0000000000000000000000/contents")]
    [InlineData("/cvs/01HZ0000000000000000000000/texts")]
    [InlineData("/cvs/01HZ0000000000000000000000/templates")]
    [InlineData("/cvs/01HZ0000000000000000000000/check")]
    [InlineData("/cvs/01HZ0000000000000000000000/files")]
    [InlineData("/cvs/copies")]
    [InlineData("/cvs/copies/01HZ0000000000000000000000/file")]
    public async Task Page_SignedOut_LeadsToSignIn(string path)
    {
        using HttpClient client = fixture.Site.Client();

        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal("/sign-in?returnUrl=" + Uri.EscapeDataString(path), answer.Headers.Location?.PathAndQuery);
    }

    [Theory]
    [InlineData("/cvs/new")]
    [InlineData("/cvs?handler=Duplicate&id=01HZ0000000000000000000000")]
    [InlineData("/cvs?handler=Default&id=01HZ0000000000000000000000")]
    [InlineData("/cvs/01HZ0000000000000000000000")]
    [InlineData("/cvs/01HZ0000000000000000000000/delete")]
    [InlineData("/cvs/01HZ0000000000000000000000/contents")]
    [InlineData("/cvs/01HZ0000000000000000000000/texts")]
    [InlineData("/cvs/01HZ0000000000000000000000/templates")]
    [InlineData("/cvs/01HZ0000000000000000000000/check")]
    [InlineData("/cvs/01HZ0000000000000000000000/files")]
    public async Task Post_WithoutToken_IsRefused(string path)
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.PostFieldsAsync(path, ("Input.Name", "Somebody Else"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
