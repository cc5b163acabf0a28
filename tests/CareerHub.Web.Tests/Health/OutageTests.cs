using System.Net;
using System.Text.Json;
using CareerHub.PostgreSql.Embedded;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Health;

/// <summary>What happens when what the site needs goes away, and comes back.</summary>
[Collection(OnSite.Name)]
public class OutageTests(SiteFixture fixture)
{
    [Fact]
    public async Task Ready_EverythingThere_NamesEachService()
    {
        using HttpClient client = fixture.Site.Client();

        await UntilAsync(client, HttpStatusCode.OK);

        JsonElement states = await StatesAsync(client);
        Assert.Equal(["chromium", "postgresql", "schema"], states.EnumerateObject().Select(state => state.Name));
        Assert.All(states.EnumerateObject(), state => Assert.Equal("ready", state.Value.GetString()));
    }

    [Fact]
    public async Task Start_DatabaseReady_AStoreHasBeenAskedBeforeAnyVisitor()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["Logging:LogLevel:Npgsql"] = "Information" });

        Assert.Contains(site.Log.Lines, line => line.Contains("FROM profiles AS p", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Postgres_GoesAndComesBack_SiteSaysSoAndRecovers()
    {
        using var folder = new ClusterFolder();
        EmbeddedPostgres cluster = await folder.StartAsync();
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?>
        {
            ["ConnectionStrings:CareerHub"] = cluster.ConnectionString,
            ["CareerHub:MigrateOnStart"] = "true",
        });
        using HttpClient client = site.Client();
        string email = await client.RegisterAsync();
        await cluster.DisposeAsync();

        await UntilAsync(client, HttpStatusCode.ServiceUnavailable);

        using HttpResponseMessage overview = await client.GetAsync(new Uri("/overview", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, overview.StatusCode);
        Assert.Contains("<h1>The service is not available</h1>", await overview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage landing = await client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.True(landing.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect);
        using HttpResponseMessage live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Contains(site.Log.Lines, line => line.StartsWith("Error: postgresql is not available:", StringComparison.Ordinal));

        await using EmbeddedPostgres again = await folder.StartAsync();
        await UntilAsync(client, HttpStatusCode.OK);

        Assert.Contains(email, await client.GetStringAsync(new Uri("/overview", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Postgres_GoesBetweenTwoChecks_RequestSaysSoAndHealthTurnsRed()
    {
        using var folder = new ClusterFolder();
        EmbeddedPostgres cluster = await folder.StartAsync();
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?>
        {
            ["ConnectionStrings:CareerHub"] = cluster.ConnectionString,
            ["CareerHub:MigrateOnStart"] = "true",
            ["CareerHub:CheckInterval"] = "00:05:00",
        });
        using HttpClient client = site.Client();
        await client.RegisterAsync();
        await cluster.DisposeAsync();

        using HttpResponseMessage overview = await client.GetAsync(new Uri("/overview", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, overview.StatusCode);
        Assert.Contains("<h1>The service is not available</h1>", await overview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await UntilAsync(client, HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Schema_NotMigratedAndNotAllowed_SiteSaysWhatToRun()
    {
        await using var database = await PostgreSql.Tests.TestDatabase.CreateAsync(migrated: false);
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["ConnectionStrings:CareerHub"] = database.ConnectionString });
        using HttpClient client = site.Client();

        JsonElement states = await StatesAsync(client);

        Assert.Equal("ready", states.GetProperty("postgresql").GetString());
        Assert.Equal("down", states.GetProperty("schema").GetString());
        Assert.Contains(site.Log.Lines, line => line.Contains("--CareerHub:MigrateOnStart=true", StringComparison.Ordinal));
        using HttpResponseMessage page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
    }

    [Fact]
    public async Task Chromium_Missing_SiteWorksAndHealthSaysSo()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:Chromium:ExecutablePath"] = "/nowhere/chromium" });
        using HttpClient client = site.Client();
        await client.RegisterAsync();

        JsonElement states = await StatesAsync(client);

        Assert.Equal("ready", states.GetProperty("postgresql").GetString());
        Assert.Equal("down", states.GetProperty("chromium").GetString());
    }

    [Fact]
    public async Task Chromium_MissingAndBack_PdfIsRefusedWithAPageAndThenDrawn()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("careerhub-browser-");
        string program = Path.Combine(folder.FullName, "chromium");
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:Chromium:ExecutablePath"] = program });
        using HttpClient client = site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage refused = await client.GetAsync(new Uri("/download/cv.pdf", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("<h1>The service is not available</h1>", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(site.Log.Lines, line => line.StartsWith("Error: chromium is not available:", StringComparison.Ordinal) && line.Contains("ExecutablePath names does not exist", StringComparison.Ordinal));

        File.CreateSymbolicLink(program, Browser.Find());
        await UntilAsync(client, HttpStatusCode.OK);
        byte[] pdf = await client.GetByteArrayAsync(new Uri("/download/cv.pdf", UriKind.Relative));

        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        folder.Delete(recursive: true);
    }

    private static async Task<JsonElement> StatesAsync(HttpClient client)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
    }

    private static async Task UntilAsync(HttpClient client, HttpStatusCode expected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
            if (answer.StatusCode == expected)
            {
                return;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
