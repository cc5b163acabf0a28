using System.Net;
using CareerHub.Cv;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

[Collection(OnSite.Name)]
public class CvContentsPageTests(SiteFixture fixture)
{
    [Fact]
    public async Task Contents_HiddenJob_IsGoneFromTheCvAndNotFromTheProfile()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        string page = await client.GetStringAsync(new Uri(path + "/contents", UriKind.Relative));
        string job = page.Split("name=\"entry.")[1][..26];

        using HttpResponseMessage saved = await client.SendCvAsync(path + "/contents", ($"entry.{job}", "none"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([], Assert.Single(await fixture.Site.CvsOfAsync(email)).Selection.Experiences);
        Assert.DoesNotContain("Landmåling Nord", await client.GetStringAsync(new Uri(path + "/cv.txt", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Surveyor", await client.GetStringAsync(new Uri("/profile", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contents_Button_StoresWhatWasChosenBeforeItDoesItsOwn()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        using HttpResponseMessage skill = await client.SendFormAsync("/profile/skills", ("Version", await client.HiddenAsync("/profile/skills", "Version")), ("Values[Name]", "GNSS"));
        string path = await client.CreateCvAsync();
        string page = await client.GetStringAsync(new Uri(path + "/contents", UriKind.Relative));
        string job = page.Split("name=\"entry.")[1][..26];

        using HttpResponseMessage moved = await client.SendCvAsync(path + "/contents", ($"entry.{job}", "Head"), ("do", "up:skills"));

        CvVersion version = Assert.Single(await fixture.Site.CvsOfAsync(email));
        Assert.Equal(["skills", "experience"], version.Selection.SectionOrder);
        Assert.Equal(CvEntryForm.Head, Assert.Single(version.Overrides.Entries).Form);
        Assert.EndsWith("/contents#skills", moved.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }
}
