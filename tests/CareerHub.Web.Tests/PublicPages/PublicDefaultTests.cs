using System.Net;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.PublicPages;

/// <summary>Strangers get the default CV: its selection, its language, on the page, as PDF and as data.</summary>
[Collection(OnSite.Name)]
public class PublicDefaultTests(SiteFixture fixture)
{
    [Fact]
    public async Task Page_DefaultCv_IsWhatStrangersGetAndChangesTheTag()
    {
        string slug = "slug-" + Guid.NewGuid().ToString("N")[..10];
        using HttpClient owner = fixture.Site.Client();
        await owner.WithProfileAsync();
        string version = await owner.HiddenAsync("/profile/publish", "Version");
        using HttpResponseMessage published = await owner.SendFormAsync("/profile/publish", ("Version", version), ("Input.Slug", slug), ("Input.Visibility", "Public"));
        string path = await owner.CreateCvAsync();
        using HttpClient stranger = fixture.Site.Client();
        using HttpResponseMessage before = await GetAsync(stranger, $"/p/{slug}", null);

        using HttpResponseMessage hidden = await owner.SendCvAsync(path + "/contents", ("do", "hide:experience"));
        using HttpResponseMessage german = await owner.SendCvAsync(path, ("Input.Name", "Harbours"), ("Input.Language", "de"), ("Input.Blind", "true"));
        using HttpResponseMessage notYet = await GetAsync(stranger, $"/p/{slug}", before);
        using HttpResponseMessage chosen = await owner.SendFormAsync($"/cvs?handler=Default&id={path[5..]}");
        using HttpResponseMessage after = await GetAsync(stranger, $"/p/{slug}", before);
        using HttpResponseMessage again = await GetAsync(stranger, $"/p/{slug}", after);
        using HttpResponseMessage renamed = await owner.SendCvAsync(path, ("Input.Name", "Harbours"), ("Input.Language", "fr"), ("Input.Blind", "true"));
        using HttpResponseMessage french = await GetAsync(stranger, $"/p/{slug}", after);

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK],
            [before.StatusCode, notYet.StatusCode, after.StatusCode, again.StatusCode, french.StatusCode]);
        string page = await after.Content.ReadAsStringAsync();
        string json = await stranger.GetStringAsync(new Uri($"/p/{slug}/resume.json", UriKind.Relative));
        Assert.Contains("<html lang=\"de\" dir=\"ltr\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>", page, StringComparison.Ordinal);
        Assert.All([page, json], shown => Assert.DoesNotContain("Surveyor, ", shown, StringComparison.Ordinal));
        Assert.All([page, json], shown => Assert.DoesNotContain("Landm", shown, StringComparison.Ordinal));
        Assert.All([page, json], shown => Assert.DoesNotContain("Ylva", shown, StringComparison.Ordinal));
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string path, HttpResponseMessage? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known.Headers.ETag!);
        }

        return await client.SendAsync(request);
    }
}
