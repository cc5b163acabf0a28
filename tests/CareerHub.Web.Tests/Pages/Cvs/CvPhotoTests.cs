using System.Net;
using System.Text;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

[Collection(OnSite.Name)]
public class CvPhotoTests(SiteFixture fixture)
{
    [Fact]
    public async Task Photo_Uploaded_StandsInTheCvsThatShowItAndIsDeleted()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        var preview = new Uri(path + "/preview", UriKind.Relative);

        using HttpResponseMessage saved = await UploadAsync(client, await PictureAsync());
        string without = await client.GetStringAsync(preview);
        using HttpResponseMessage look = await client.SendCvAsync(path, ("Input.Name", "Harbours"), ("Input.Language", "en"), ("Input.Photo", "true"));
        string with = await client.GetStringAsync(preview);
        using HttpResponseMessage blind = await client.SendCvAsync(path, ("Input.Name", "Harbours"), ("Input.Language", "en"), ("Input.Photo", "true"), ("Input.Blind", "true"));
        string hidden = await client.GetStringAsync(preview);
        using HttpResponseMessage deleted = await client.SendFormAsync("/cvs/photo?handler=Delete");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.DoesNotContain("data:image/jpeg", without, StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/jpeg", with, StringComparison.Ordinal);
        Assert.DoesNotContain("data:image/jpeg", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("data:image/jpeg", await client.GetStringAsync(new Uri("/cvs/photo", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photo_AnotherPartChosen_IsDrawnOfThePictureThatWasKept()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        var photo = new Uri("/cvs/photo", UriKind.Relative);
        var whole = new Uri("/cvs/photo/picture", UriKind.Relative);
        using HttpResponseMessage saved = await UploadAsync(client, await PictureAsync());
        string first = await client.GetStringAsync(photo);
        byte[] picture = await client.GetByteArrayAsync(whole);

        using HttpResponseMessage moved = await client.SendFormAsync("/cvs/photo?handler=Part", ("do", "closer"));
        string second = await client.GetStringAsync(new Uri(moved.Headers.Location!.OriginalString, UriKind.Relative));
        using HttpResponseMessage clicked = await client.SendFormAsync("/cvs/photo?handler=Part", ("at.x", "60"), ("at.y", "340"));
        Assert.Equal("/cvs/photo#part", clicked.Headers.Location?.OriginalString);
        string third = await client.GetStringAsync(photo);

        Assert.Equal("/cvs/photo?did=closer", moved.Headers.Location.OriginalString);
        Assert.Contains("value=\"closer\" autofocus=\"autofocus\"", second, StringComparison.Ordinal);
        Assert.Equal(3, new[] { first, second, third }.Select(page => page.Split("src=\"data:image/jpeg;base64,")[1].Split('"')[0]).Distinct().Count());
        Assert.Equal(picture, await client.GetByteArrayAsync(whole));
        using HttpClient stranger = fixture.Site.Client();
        await stranger.WithProfileAsync();
        using HttpResponseMessage hidden = await stranger.GetAsync(whole);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task Photo_NoPicture_IsSaidBesideTheField()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();

        using HttpResponseMessage answer = await UploadAsync(client, Encoding.UTF8.GetBytes("a CV, not a picture"));

        Assert.Contains("id=\"Picture-error\">This is no picture that can be used.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<byte[]> PictureAsync()
    {
        await using Microsoft.Playwright.IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address, width: 300);
        Microsoft.Playwright.IPage page = await context.NewPageAsync();
        await page.SetContentAsync("<body style='margin:0;height:900px;background:linear-gradient(red,blue)'></body>");
        return await page.ScreenshotAsync();
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, byte[] content)
    {
        using var file = new ByteArrayContent(content);
        using var token = new StringContent(await client.TokenAsync("/cvs/photo"));
        using var form = new MultipartFormDataContent { { file, "Picture", "me.png" }, { token, "__RequestVerificationToken" } };
        return await client.PostAsync(new Uri("/cvs/photo", UriKind.Relative), form);
    }
}
