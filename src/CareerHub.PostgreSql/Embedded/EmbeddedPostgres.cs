using System.Runtime.Versioning;
using CareerHub.PostgreSql.Embedded.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerHub.PostgreSql.Embedded;

/// <summary>
/// A private PostgreSQL cluster for development, tests and a first run, made of the PostgreSQL that the machine has installed.
/// It listens on a Unix socket in a folder that only its account can enter, asks for a random password besides, and never on the network.
/// The process that starts it looks after it: it starts it again when it dies and stops it on <see cref="DisposeAsync"/>.
/// Further processes on the same folder are guests that use it and leave it running; when the owner has ended, a guest takes over.
/// A cluster that outlived its process (kill -9) is adopted. Every committed row survives any of this. Not available on Windows.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly IAsyncDisposable keeper;
    private readonly Func<bool> isOwner;

    private EmbeddedPostgres(IAsyncDisposable keeper, Func<bool> isOwner, string connectionString)
    {
        this.keeper = keeper;
        this.isOwner = isOwner;
        ConnectionString = connectionString;
    }

    /// <summary>The connection string of the application's database, with a role that owns it, may create databases and is no superuser. It holds the password: do not log it.</summary>
    public string ConnectionString { get; }

    /// <summary>True when this process started or adopted the cluster, or took over from one that ended, and so stops it at the end; false for a guest.</summary>
    public bool IsOwner => isOwner();

    /// <summary>Creates the cluster when there is none, starts it when it does not run, and creates the database when it is missing.</summary>
    /// <param name="options">Where it lives.</param>
    /// <param name="loggerFactory">Takes the log; null for none.</param>
    /// <param name="cancellationToken">Stops waiting. A cluster that was about to start may then run on, and is adopted by the next start.</param>
    /// <returns>The running cluster.</returns>
    /// <exception cref="EmbeddedPostgresException">There is no PostgreSQL, it is not permitted, or it does not start. The message names the remedy.</exception>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, ILoggerFactory? loggerFactory = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (OperatingSystem.IsWindows())
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.NotPermitted,
                "A private PostgreSQL cluster is available on Linux and macOS only. Configure a connection string to a PostgreSQL server.");
        }

        OptionRules.Check(options);
        var logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger<EmbeddedPostgres>();
        return await StartCoreAsync(options, logger, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stops the cluster if this process is its owner: open transactions are rolled back and connections closed. A guest leaves it alone.</summary>
    /// <returns>Done when PostgreSQL has ended.</returns>
    public ValueTask DisposeAsync() => keeper.DisposeAsync();

    [UnsupportedOSPlatform("windows")]
    private static async Task<EmbeddedPostgres> StartCoreAsync(EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var keeper = new ClusterKeeper(options, logger);
        EmbeddedPostgres? started = null;
        try
        {
            var access = await keeper.StartAsync(cancellationToken).ConfigureAwait(false);
            started = new EmbeddedPostgres(keeper, () => keeper.IsOwner, access.ConnectionString);
            return started;
        }
        finally
        {
            if (started is null)
            {
                await keeper.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
