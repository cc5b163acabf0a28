using System.Net;
using System.Text;
using CareerHub.PostgreSql.Intake;
using CareerHub.Web.Hosting;
using CareerHub.Web.Importing;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Tests.Importing;

/// <summary>Imports that nobody has reviewed: all are listed, each can be discarded, there are not too many, and they do not stay for ever.</summary>
[Collection(OnSite.Name)]
public class WaitingImportsTests(SiteFixture fixture)
{
    private static readonly string Document = Encoding.UTF8.GetString(SampleDocument.Text);

    [Fact]
    public async Task Discard_OnTheImportPage_DeletesThatOne()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();
        List<string> addresses = [];
        for (int i = 0; i < 6; i++)
        {
            addresses.Add(await client.ImportAsync(Document));
        }

        string before = await client.GetStringAsync(new Uri("/import", UriKind.Relative));
        using HttpResponseMessage discarded = await client.PostFieldsAsync($"{addresses[0]}?handler=Discard", ("__RequestVerificationToken", await client.TokenAsync("/import")));
        string after = await client.GetStringAsync(new Uri("/import", UriKind.Relative));

        Assert.All(addresses, address => Assert.Contains($"href=\"{address}\"", before, StringComparison.OrdinalIgnoreCase));
        Assert.All(addresses, address => Assert.Contains($"action=\"{address}?handler=Discard\"", before, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("/import", discarded.Headers.Location?.OriginalString);
        Assert.DoesNotContain(addresses[0], after, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(addresses[1], after, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Upload_WhileTooManyWait_IsRefusedWithASentence()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:Import:MaxWaiting"] = "2" });
        using HttpClient client = site.Client();
        await client.RegisterAsync();
        await client.ImportAsync(Document);
        await client.ImportAsync(Document);

        using HttpResponseMessage third = await client.UploadAsync("cv.txt", SampleDocument.Text);

        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.Contains("id=\"Document-error\">2 documents wait for your review already.", await third.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(31, false)]
    public async Task Sweep_AfterDays_KeepsOnlyWhatIsNotTooOld(int days, bool kept)
    {
        await using RunningSite site = await RunningSite.StartAsync();
        using HttpClient client = site.Client();
        await client.RegisterAsync();
        string address = await client.ImportAsync(Document);
        using var retention = new ImportRetention(
            site.Services, site.Services.GetRequiredService<IOptions<SiteOptions>>(), new Later(TimeSpan.FromDays(days)), NullLogger<ImportRetention>.Instance);

        Assert.True(await retention.SweepAsync(CancellationToken.None));

        using HttpResponseMessage review = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(kept ? HttpStatusCode.OK : HttpStatusCode.NotFound, review.StatusCode);
    }

    [Fact]
    public async Task Sweep_WithoutADatabase_SaysSoAndDoesNotFail()
    {
        using ServiceProvider none = new ServiceCollection().AddSingleton<IImportStore>(_ => throw new Database.DatabaseUnavailableException()).BuildServiceProvider();
        using var retention = new ImportRetention(none, Options.Create(new SiteOptions()), TimeProvider.System, NullLogger<ImportRetention>.Instance);

        Assert.False(await retention.SweepAsync(CancellationToken.None));
    }

    private sealed class Later(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}
