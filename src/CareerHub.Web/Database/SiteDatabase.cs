using CareerHub.PostgreSql.Embedded;
using CareerHub.Web.Hosting;
using Npgsql;

namespace CareerHub.Web.Database;

/// <summary>The site's database: the one that a connection string names, else a private cluster in the data folder.</summary>
internal sealed class SiteDatabase(IConfiguration configuration, DataFolder folder, ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly string? configured = configuration.GetConnectionString("CareerHub");
    private EmbeddedPostgres? cluster;
    private NpgsqlDataSource? dataSource;

    /// <summary>Whether the site runs its own PostgreSQL.</summary>
    public bool IsEmbedded => string.IsNullOrWhiteSpace(configured);

    /// <summary>The connections; from the first successful <see cref="OpenAsync"/> on.</summary>
    /// <exception cref="DatabaseUnavailableException">There has not been one.</exception>
    public NpgsqlDataSource DataSource => Volatile.Read(ref dataSource) ?? throw new DatabaseUnavailableException();

    /// <summary>Starts the private cluster when that is what the site uses, and checks that the database answers. Called by the monitor alone.</summary>
    /// <exception cref="EmbeddedPostgresException">There is no PostgreSQL, or it does not start.</exception>
    /// <exception cref="NpgsqlException">It does not answer.</exception>
    public async Task<NpgsqlDataSource> OpenAsync(CancellationToken cancellationToken)
    {
        if (dataSource is null)
        {
            string connectionString = IsEmbedded ? await StartClusterAsync(cancellationToken) : configured!;
            Volatile.Write(ref dataSource, new NpgsqlDataSourceBuilder(connectionString).UseLoggerFactory(loggers).Build());
        }

        await using NpgsqlCommand ping = dataSource.CreateCommand("SELECT 1");
        await ping.ExecuteScalarAsync(cancellationToken);
        return dataSource;
    }

    public async ValueTask DisposeAsync()
    {
        if (dataSource is not null)
        {
            await dataSource.DisposeAsync();
        }

        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }
    }

    private async Task<string> StartClusterAsync(CancellationToken cancellationToken)
    {
        var options = new EmbeddedPostgresOptions { DataDirectory = folder.Database };
        cluster = await EmbeddedPostgres.StartAsync(options, loggers, cancellationToken);
        return cluster.ConnectionString;
    }
}
