using System.Net;
using CareerHub.Web.Tests.Running;
using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Security;

[Collection(OnSite.Name)]
public class FormTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/register")]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/profile/basics")]
    [InlineData("/profile/publish")]
    [InlineData("/profile/experience")]
    [InlineData("/profile/translations")]
    [InlineData("/profile/translations/de")]
    public async Task Post_WithoutToken_IsRefusedWithAPage(string path)
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.PostFieldsAsync(path, ("Input.FullName", "Somebody Else"));

        string page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1>This form has expired</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebody Else", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ExpiredTokenFromThisSite_OffersWhatWasTypedToBeSentAgain()
    {
        await using IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address);
        await Person.RegisterAsync(context);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/profile/basics");
        await page.GetByLabel("Name", new PageGetByLabelOptions { Exact = true }).FillAsync("Petra Vondrová");
        await context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "careerhub.form" });

        await page.ClickAsync("main form .button");

        Assert.Equal("This form has expired", await page.InnerTextAsync("h1"));
        Assert.Contains("Petra Vondrová", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Send it again" }).ClickAsync();
        await page.WaitForURLAsync("**/profile");
        Assert.Equal("Petra Vondrová", await page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task Post_LargerThanTheLimit_IsRefusedWithAPage()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        // The refusal comes before the form is sent, or the connection would break under it.
        client.DefaultRequestHeaders.ExpectContinue = true;
        using HttpResponseMessage answer = await client.SendFormAsync("/profile/basics", ("Input.Summary", new string('a', 1_100_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("<h1>That is too large</h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends")]
    [InlineData("multipart/form-data", "no boundary")]
    public async Task Post_DamagedFormOfAGuest_IsRefusedWithAPage(string type, string body)
    {
        using HttpClient client = fixture.Site.Client();
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = content };
        post.Headers.Add("Origin", fixture.Site.Address.GetLeftPart(UriPartial.Authority));

        using HttpResponseMessage answer = await client.SendAsync(post);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1>This form could not be read</h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FormOfAGuestWithTooManyFields_IsRefusedWithAPage()
    {
        using HttpClient client = fixture.Site.Client();
        using var content = new FormUrlEncodedContent(Enumerable.Range(0, 2_100).Select(i => KeyValuePair.Create($"f{i}", "x")));
        using var post = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = content };
        post.Headers.Add("Origin", fixture.Site.Address.GetLeftPart(UriPartial.Authority));

        using HttpResponseMessage answer = await client.SendAsync(post);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Post_MoreOftenThanTheLimit_IsRefusedWithAPage()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:RateLimits:SignIn"] = "2" });
        using HttpClient client = site.Client();
        (string, string)[] fields = [("Input.Email", "nobody@example.org"), ("Input.Password", "not the password")];
        using HttpResponseMessage first = await client.SendFormAsync("/sign-in", fields);
        using HttpResponseMessage second = await client.SendFormAsync("/sign-in", fields);

        using HttpResponseMessage third = await client.SendFormAsync("/sign-in", fields);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [first.StatusCode, second.StatusCode, third.StatusCode]);
        Assert.Contains("<h1>A moment, please</h1>", await third.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
