using CareerHub.PostgreSql.Tests;
using CareerHub.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerHub.Web.Tests.Running;

/// <summary>The real site on a free port of this machine, with a database and a data folder of its own.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly WebApplication site;
    private readonly TestDatabase database;
    private readonly DirectoryInfo folder;

    private RunningSite(WebApplication site, TestDatabase database, DirectoryInfo folder, Uri address)
    {
        this.site = site;
        this.database = database;
        this.folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    public IServiceProvider Services => site.Services;

    /// <summary>What the site logged.</summary>
    public LogLines Log { get; private init; } = new();

    /// <param name="settings">Configuration; limits on attempts are out of the way unless set.</param>
    /// <param name="services">Registers what a host would; its own registrations win.</param>
    public static async Task<RunningSite> StartAsync(IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        TestDatabase database = await TestDatabase.CreateAsync();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("careerhub-site-");
        var configuration = new Dictionary<string, string?>
        {
            ["CAREERHUB_DATA"] = folder.FullName,
            ["ConnectionStrings:CareerHub"] = database.ConnectionString,
            ["CareerHub:CheckInterval"] = "00:00:00.200",
            ["CareerHub:RateLimits:SignIn"] = "10000",
            ["CareerHub:RateLimits:Register"] = "10000",
            ["CareerHub:RateLimits:Upload"] = "10000",
            ["CareerHub:RateLimits:PublicPdf"] = "10000",
            ["CareerHub:RateLimits:Render"] = "10000",
        };
        foreach ((string key, string? value) in settings ?? new Dictionary<string, string?>())
        {
            configuration[key] = value;
        }

        var log = new LogLines();
        WebApplication site = Site.Create(
            new WebApplicationOptions
            {
                ApplicationName = typeof(Site).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                Args = ["--urls", "http://127.0.0.1:0"],
            },
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(configuration);
                builder.Logging.ClearProviders();
                builder.Logging.AddProvider(log);
                services?.Invoke(builder.Services);
            });
        await site.StartAsync();
        string address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new RunningSite(site, database, folder, new Uri(address)) { Log = log };
    }

    /// <summary>A client with cookies of its own that follows no redirects.</summary>
    public HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
