using System.Net.Sockets;
using CareerHub.PostgreSql;
using CareerHub.PostgreSql.Embedded;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Web.Health;
using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CareerHub.Web.Database;

/// <summary>Starts the database with the site, brings its schema up to date, and keeps asking whether it answers.</summary>
internal sealed class DatabaseMonitor(SiteDatabase database, SchemaCheck schema, SiteHealth health, IServiceProvider services, IOptions<SiteOptions> options, TimeProvider time)
    : ServiceMonitor(options, time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly TimeProvider time = time;

    /// <summary>The site listens when the database is there, or when it has waited long enough for it.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await Task.WhenAny(FirstCheck, Task.Delay(Options.StartWait, time, cancellationToken));
    }

    protected override async Task CheckAsync(CancellationToken cancellationToken)
    {
        // The first start creates a cluster and a schema; they have time-outs of their own.
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (health.IsDatabaseReady)
        {
            timeout.CancelAfter(Patience);
        }

        try
        {
            NpgsqlDataSource source = await database.OpenAsync(timeout.Token);
            if (!health.IsDatabaseReady)
            {
                ServiceState found = await schema.RunAsync(source, timeout.Token);
                await WarmAsync(found, timeout.Token);
                health.Report(SiteHealth.Schema, found);
            }

            health.Report(SiteHealth.PostgreSql, ServiceState.Ready);
        }
        catch (Exception e) when (IsExpected(e))
        {
            health.Report(SiteHealth.PostgreSql, ServiceState.Down(e.Message));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            health.Report(SiteHealth.PostgreSql, ServiceState.Down($"It did not answer within {Patience.TotalSeconds:0} seconds."));
        }
        catch (OperationCanceledException)
        {
            // The site is stopping.
        }
    }

    // EF Core builds its model with the first query, which takes a second or two: not the first visitor's.
    private async Task WarmAsync(ServiceState found, CancellationToken cancellationToken)
    {
        if (found.IsReady)
        {
            await services.GetRequiredService<IProfileStore>().FindByUserAsync(default, cancellationToken);
        }
    }

    // A name that does not resolve and a certificate that cannot be read come as they are, without Npgsql's exception around them.
    private static bool IsExpected(Exception e) => e is EmbeddedPostgresException or NpgsqlException or StorageUnavailableException
        or SocketException or TimeoutException or IOException or UnauthorizedAccessException;
}
