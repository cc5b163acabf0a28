using System.Net;
using CareerHub.Cv;
using CareerHub.Pdf;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Web.Tests.Pages.Cvs;

/// <summary>What a person without scripts sees while a CV is drawn that takes its time.</summary>
[Collection(OnSite.Name)]
public class CvProgressTests
{
    [Fact]
    public async Task CheckAndPdf_ThatTakeTheirTime_ShowHowFarTheyAreUntilTheyEnd()
    {
        GatedRenderer? gate = null;
        await using RunningSite site = await RunningSite.StartAsync(services: services =>
            services.AddSingleton<IPdfRenderer>(provider => gate = new GatedRenderer(provider.GetRequiredService<ChromiumPdfRenderer>)));
        using HttpClient client = site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage begun = await client.SendFormAsync(path + "/check");
        using HttpResponseMessage checking = await client.GetAsync(new Uri(path + "/check", UriKind.Relative));
        using HttpResponseMessage link = await NavigateAsync(client, path + "/cv.pdf");
        using HttpResponseMessage drawing = await client.GetAsync(link.Headers.Location);
        gate!.Open();
        string found = await PollAsync(client, path + "/check", "What a machine reads");
        using HttpResponseMessage ready = await client.GetAsync(link.Headers.Location);
        using HttpResponseMessage file = await NavigateAsync(client, path + "/cv.pdf");

        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        Assert.Equal(["1"], checking.Headers.GetValues("Refresh"));
        Assert.Contains("Drawing it as PDF", await checking.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal($"{path}/drawing", link.Headers.Location?.OriginalString, ignoreCase: true);
        Assert.EndsWith("/drawing?for=3", Assert.Single(drawing.Headers.GetValues("Refresh")), StringComparison.Ordinal);
        Assert.Contains("Drawing it, for 2 seconds so far.", await drawing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Landm", found, StringComparison.Ordinal);
        Assert.EndsWith("/cv.pdf", Assert.Single(ready.Headers.GetValues("Refresh")), StringComparison.Ordinal);
        Assert.Contains("Your PDF is ready", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task PdfAndCheckAndCopy_WithoutABrowserProgram_SayWhatIsMissingAndKeepWhatWasTyped()
    {
        await using RunningSite site = await RunningSite.StartAsync(services: services => services.AddSingleton<IPdfRenderer>(new NoRenderer()));
        using HttpClient client = site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage drawing = await client.GetAsync(new Uri(path + "/drawing", UriKind.Relative));
        using HttpResponseMessage check = await client.SendFormAsync(path + "/check");
        string after = await client.GetStringAsync(new Uri(path + "/check", UriKind.Relative));
        using HttpResponseMessage copy = await client.SendCvAsync(path + "/files", ("Format", "Pdf"), ("Note", "Harbour board"));
        string kept = await copy.Content.ReadAsStringAsync();

        Assert.False(drawing.Headers.Contains("Refresh"));
        Assert.Contains("There is no PDF", await drawing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("What draws PDFs is not available at the moment.", after, StringComparison.Ordinal);
        Assert.Contains("Nothing was kept. What draws PDFs is not available", kept, StringComparison.Ordinal);
        Assert.Contains("value=\"Harbour board\"", kept, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> NavigateAsync(HttpClient client, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        return client.SendAsync(request);
    }

    /// <summary>Fetches the page anew as a browser does, until it holds a text.</summary>
    private static async Task<string> PollAsync(HttpClient client, string path, string text)
    {
        for (int tries = 0; ; tries++)
        {
            string page = await client.GetStringAsync(new Uri(path, UriKind.Relative));
            if (page.Contains(text, StringComparison.Ordinal) || tries == 60)
            {
                return page;
            }

            await Task.Delay(TimeSpan.FromSeconds(0.5));
        }
    }

    private sealed class NoRenderer : IPdfRenderer
    {
        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default) =>
            throw new PdfRenderingException(PdfFailure.Unavailable, "There is no browser.");
    }
}
