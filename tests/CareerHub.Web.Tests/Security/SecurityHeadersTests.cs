using System.Net;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Security;

[Collection(OnSite.Name)]
public class SecurityHeadersTests(SiteFixture fixture)
{
    public static TheoryData<string> Paths => [.. SitePages.Guest.Concat(SitePages.Newcomer).Select(page => page.Path).Distinct(), "/css/base.css", "/health/ready", "/profile/publish"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task EveryAnswer_HasTheSecurityHeaders(string path)
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Contains("geolocation=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task SignedInPage_IsKeptOutOfCaches()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.GetAsync(new Uri("/overview", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Cookies_OverHttp_AreHttpOnlyAndLax()
    {
        using HttpClient client = fixture.Site.Client();

        using HttpResponseMessage answer = await client.SendFormAsync(
            "/register", ("Input.Email", $"{Guid.NewGuid():N}@example.org"), ("Input.Password", Person.Password));

        string cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("careerhub.account=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ForwardedHeaders_NoProxyConfigured_AreNotBelieved()
    {
        using HttpClient client = fixture.Site.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using HttpResponseMessage answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.DoesNotContain("secure", string.Join(' ', answer.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ForwardedHeaders_FromATrustedProxy_MakeCookiesSecure()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:TrustedProxies:0"] = "127.0.0.1" });
        using HttpClient client = site.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using HttpResponseMessage answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));

        Assert.Contains("secure", string.Join(' ', answer.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }
}
