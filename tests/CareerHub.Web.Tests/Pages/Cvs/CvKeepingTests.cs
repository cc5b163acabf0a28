using System.Net;
using System.Security.Cryptography;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

/// <summary>Copies that are kept of a CV, and the check of what a machine reads.</summary>
[Collection(OnSite.Name)]
public class CvKeepingTests(SiteFixture fixture)
{
    [Fact]
    public async Task Copy_Kept_StaysAsItWasWhateverChanges()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        byte[] sent = await client.GetByteArrayAsync(new Uri(path + "/cv.md", UriKind.Relative));
        using HttpResponseMessage kept = await client.SendCvAsync(path + "/files", ("Format", "Markdown"), ("Note", "Harbour board of Bodø, by post"));
        using HttpResponseMessage look = await client.SendCvAsync(path, ("Input.Name", "Coasts"), ("Input.Language", "de"));

        string files = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path + "/files", UriKind.Relative)));
        using HttpResponseMessage deleted = await client.SendFormAsync(path + "/delete");
        string copies = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/cvs/copies", UriKind.Relative)));
        string copy = copies.Split("/cvs/copies/")[1][..26];
        using HttpResponseMessage file = await client.GetAsync(new Uri($"/cvs/copies/{copy}/file", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.All([files, copies], page =>
        {
            Assert.Contains("Harbour board of Bodø, by post", page, StringComparison.Ordinal);
            Assert.Contains("Markdown of “Harbours”", page, StringComparison.Ordinal);
            Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(sent)), page, StringComparison.Ordinal);
        });
        Assert.Equal(sent, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/markdown", file.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Copy_OfSomebodyElse_IsNotFound()
    {
        using HttpClient owner = fixture.Site.Client();
        await owner.WithProfileAsync();
        string path = await owner.CreateCvAsync();
        using HttpResponseMessage kept = await owner.SendCvAsync(path + "/files", ("Format", "Text"));
        string copy = "/cvs/copies/" + (await owner.GetStringAsync(new Uri("/cvs/copies", UriKind.Relative))).Split("/cvs/copies/")[1][..26];
        using HttpClient stranger = fixture.Site.Client();
        await stranger.WithProfileAsync();
        string token = await stranger.TokenAsync("/cvs/new");

        using HttpResponseMessage file = await stranger.GetAsync(new Uri(copy + "/file", UriKind.Relative));
        using HttpResponseMessage page = await stranger.GetAsync(new Uri(copy + "/delete", UriKind.Relative));
        using HttpResponseMessage deleted = await stranger.PostFieldsAsync(copy + "/delete", ("__RequestVerificationToken", token));
        using HttpResponseMessage still = await owner.GetAsync(new Uri(copy + "/file", UriKind.Relative));
        using HttpResponseMessage gone = await owner.SendFormAsync(copy + "/delete");

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.Redirect],
            [file.StatusCode, page.StatusCode, deleted.StatusCode, still.StatusCode, gone.StatusCode]);
    }

    [Fact]
    public async Task Copy_NoteTooLong_IsSaidBesideTheField()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage answer = await client.SendCvAsync(path + "/files", ("Format", "Text"), ("Note", new string('n', 501)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"Note-error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("When you hand a CV to somebody, you can keep", await client.GetStringAsync(new Uri("/cvs/copies", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfACv_ShowsWhatWasReadBackUntilItChanges()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        string before = await client.GetStringAsync(new Uri(path + "/check", UriKind.Relative));
        using HttpResponseMessage run = await client.SendFormAsync(path + "/check");
        string after = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path + "/check", UriKind.Relative)));
        using HttpResponseMessage look = await client.SendCvAsync(path, ("Input.Name", "Harbours"), ("Input.Language", "de"));
        string changed = await client.GetStringAsync(new Uri(path + "/check", UriKind.Relative));

        Assert.Contains("What does a machine read?", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, run.StatusCode);
        Assert.Contains("<h2 id=\"found\">Read back</h2>", after, StringComparison.Ordinal);
        Assert.Contains("Landmåling Nord", after, StringComparison.Ordinal);
        Assert.Contains("1 page.", after, StringComparison.Ordinal);
        Assert.Contains("What does a machine read?", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_Two_NamesWhatDiffers()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string one = await client.CreateCvAsync();
        string other = await client.CreateCvAsync("Coasts");
        using HttpResponseMessage look = await client.SendCvAsync(other, ("Input.Name", "Coasts"), ("Input.Language", "en"), ("Input.Paper", "Letter"), ("Input.Dates", "Years"));

        string page = await client.GetStringAsync(new Uri($"/cvs/compare?one={one[5..]}&other={other[5..]}", UriKind.Relative));
        string same = await client.GetStringAsync(new Uri($"/cvs/compare?one={one[5..]}&other={one[5..]}", UriKind.Relative));

        Assert.Contains(">Letter</td>", page, StringComparison.Ordinal);
        Assert.Contains(">Years only</td>", page, StringComparison.Ordinal);
        Assert.Contains(">2019 – present</td>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("ylva@example.org", page, StringComparison.Ordinal);
        Assert.Contains("show the same in the same way", same, StringComparison.Ordinal);
    }
}
