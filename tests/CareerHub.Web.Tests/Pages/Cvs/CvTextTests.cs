using System.Net;
using CareerHub.Cv;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

[Collection(OnSite.Name)]
public class CvTextTests(SiteFixture fixture)
{
    [Fact]
    public async Task Text_Headline_IsSaidInThisCvOnly()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage saved = await client.SendCvAsync(path + "/texts/headline", ("Words", "Surveyor of harbours"));

        Assert.Equal(CvOverride.Over("Surveyor of harbours", "Surveyor of coasts"), Assert.Single(await fixture.Site.CvsOfAsync(email)).Overrides.Headline);
        Assert.Contains("Surveyor of harbours", await client.GetStringAsync(new Uri(path + "/cv.txt", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Surveyor of coasts", await client.GetStringAsync(new Uri("/profile", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Surveyor of coasts")]
    public async Task Text_EmptyOrTheProfiles_IsTheProfiles(string words)
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        using HttpResponseMessage own = await client.SendCvAsync(path + "/texts/headline", ("Words", "Surveyor of harbours"));

        using HttpResponseMessage saved = await client.SendCvAsync(path + "/texts/headline", ("Words", words));

        Assert.Null(Assert.Single(await fixture.Site.CvsOfAsync(email)).Overrides.Headline);
    }

    [Fact]
    public async Task Text_OfAnEntry_TakesParagraphsAndPoints()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        string page = await client.GetStringAsync(new Uri(path + "/texts", UriKind.Relative));
        string job = page.Split("<li id=\"").First(part => part.Contains("Surveyor, Landm", StringComparison.Ordinal))[..26];

        using HttpResponseMessage saved = await client.SendCvAsync($"{path}/texts/{job}", ("Words", "Measured harbours.\r\n- Eleven of them"));

        CvEntryOverride entry = Assert.Single(Assert.Single(await fixture.Site.CvsOfAsync(email)).Overrides.Entries);
        Assert.Equal((job, "Measured harbours.\n- Eleven of them"), (entry.Entry.ToString(), entry.Text?.Text));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Texts_ProfileChangedSince_IsSaidAndSettled(bool keep)
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        using HttpResponseMessage own = await client.SendCvAsync(path + "/texts/headline", ("Words", "Surveyor of harbours"));
        string version = await client.HiddenAsync("/profile/basics", "Version");
        using HttpResponseMessage basics = await client.SendFormAsync("/profile/basics", ("Version", version), ("Input.FullName", "Ylva Brandt"), ("Input.Headline", "Head of survey"));
        string list = await client.GetStringAsync(new Uri("/cvs", UriKind.Relative));
        string texts = await client.GetStringAsync(new Uri(path + "/texts", UriKind.Relative));

        using HttpResponseMessage settled = await client.SendCvAsync($"{path}/texts?key=headline&keep={keep}");

        Assert.Contains("One of its own texts is older than your profile.", list, StringComparison.Ordinal);
        Assert.Contains("Your profile has changed since you wrote this. It says now:", texts, StringComparison.Ordinal);
        Assert.Contains("Head of survey", texts, StringComparison.Ordinal);
        Assert.Equal(keep ? CvOverride.Over("Surveyor of harbours", "Head of survey") : null, Assert.Single(await fixture.Site.CvsOfAsync(email)).Overrides.Headline);
        Assert.DoesNotContain("older than your profile", await client.GetStringAsync(new Uri("/cvs", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("01HZ0000000000000000000000")]
    public async Task Text_ThatTheProfileDoesNotHave_IsNotFound(string key)
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage answer = await client.GetAsync(new Uri($"{path}/texts/{key}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
