using System.Net;
using CareerHub.Web.Tests.Running;
using CareerHub.Web.Tests.Slice;

namespace CareerHub.Web.Tests.Cvs;

/// <summary>The files of a CV, and its preview.</summary>
[Collection(OnSite.Name)]
public class CvFileTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("html", "text/html", "<h1>Ylva Brandt</h1>")]
    [InlineData("md", "text/markdown", "# Ylva Brandt")]
    [InlineData("txt", "text/plain", "Landmåling Nord")]
    public async Task Export_AsText_HasTypeNameAndTag(string extension, string type, string expected)
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        var file = new Uri($"{await client.CreateCvAsync()}/cv.{extension}", UriKind.Relative);

        using HttpResponseMessage first = await client.GetAsync(file);
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await client.GetAsync(file);

        Assert.Equal(type, first.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"Ylva Brandt CV.{extension}", first.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Equal("attachment", first.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains(expected, await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("private, no-cache", first.Headers.CacheControl?.ToString()?.Replace("no-cache, private", "private, no-cache", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_UnknownFormat_IsNotFound()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();

        using HttpResponseMessage answer = await client.GetAsync(new Uri($"{await client.CreateCvAsync()}/cv.exe", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Export_AfterTheLookOrTheProfileChanged_HasAnotherTag()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        var file = new Uri(path + "/cv.txt", UriKind.Relative);
        using HttpResponseMessage before = await client.GetAsync(file);

        using HttpResponseMessage look = await client.SendCvAsync(path, ("Input.Name", "Harbours"), ("Input.Language", "de"));
        using HttpResponseMessage german = await client.GetAsync(file);
        string version = await client.HiddenAsync("/profile/basics", "Version");
        using HttpResponseMessage basics = await client.SendFormAsync("/profile/basics", ("Version", version), ("Input.FullName", "Ylva Brandt-Moe"));
        using HttpResponseMessage renamed = await client.GetAsync(file);

        Assert.Equal(3, new[] { before, german, renamed }.Select(answer => answer.Headers.ETag!.Tag).Distinct().Count());
        Assert.Contains("BERUFSERFAHRUNG", (await german.Content.ReadAsStringAsync()).ToUpperInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfACv_IsConfinedAndMayStandInAFrameOfThisSite()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage preview = await client.GetAsync(new Uri(path + "/preview", UriKind.Relative));
        using HttpResponseMessage page = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; base-uri 'none'",
            Assert.Single(preview.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains("<h1>Ylva Brandt</h1>", await preview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.EndsWith("; frame-src 'self'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_MoreOftenThanTheLimit_IsRefused()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:RateLimits:Render"] = "1" });
        using HttpClient client = site.Client();
        await client.WithProfileAsync();
        var file = new Uri(await client.CreateCvAsync() + "/cv.txt", UriKind.Relative);

        using HttpResponseMessage first = await client.GetAsync(file);
        using HttpResponseMessage second = await client.GetAsync(file);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [first.StatusCode, second.StatusCode]);
    }

    [Fact]
    public async Task Export_Pdf_IsOnThePaperOfTheCv()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        using HttpResponseMessage look = await client.SendCvAsync(path, ("Input.Name", "Harbours"), ("Input.Language", "en"), ("Input.Paper", "Letter"));

        using HttpResponseMessage answer = await client.GetAsync(new Uri(path + "/cv.pdf", UriKind.Relative));

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        string file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
        Assert.Contains("Ylva Brandt", await Documents.PdfTextAsync(file), StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 612 792]", await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1), StringComparison.Ordinal);
        File.Delete(file);
    }
}
