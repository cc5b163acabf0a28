using System.Globalization;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>Holds the owner's lock if it can be had, starts or joins the cluster, and watches it.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ClusterKeeper(EmbeddedPostgresOptions options, ILogger logger) : IAsyncDisposable
{
    private static readonly TimeSpan PollDelay = TimeSpan.FromMilliseconds(100);

    private readonly string dataDirectory = Path.GetFullPath(options.DataDirectory);
    private readonly ServiceAccount account = ServiceAccount.Choose();
    private readonly CancellationTokenSource stopping = new();
    private OwnerLock? ownerLock;
    private Cluster? cluster;
    private Task watching = Task.CompletedTask;
    private bool disposed;

    internal bool IsOwner => ownerLock is not null;

    internal async Task<ClusterAccess> StartAsync(CancellationToken cancellationToken)
    {
        CreateDataDirectory();
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            ownerLock ??= OwnerLock.TryTake(ClusterHome.LockFile(dataDirectory));
            var access = IsOwner
                ? await StartAsOwnerAsync(cancellationToken).ConfigureAwait(false)
                : await TryJoinAsync(cancellationToken).ConfigureAwait(false);
            if (access is not null)
            {
                watching = WatchAsync(access, stopping.Token);
                return access;
            }

            if (TimeProvider.System.GetElapsedTime(started) > options.StartTimeout)
            {
                throw new EmbeddedPostgresException(
                    EmbeddedPostgresFailure.StartFailed,
                    $"Another process has the PostgreSQL cluster in {dataDirectory}, and it does not answer. End that process, or choose another data folder.");
            }

            await Task.Delay(PollDelay, cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        await stopping.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(false);
        if (IsOwner && cluster is not null)
        {
            await cluster.StopAsync().ConfigureAwait(false);
        }

        ownerLock?.Dispose();
        stopping.Dispose();
    }

    private void CreateDataDirectory()
    {
        try
        {
            ClusterHome.CreateFolder(dataDirectory, account);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.NotPermitted,
                $"The data folder {dataDirectory} cannot be created: {e.Message} Choose one that this user may write to.",
                e);
        }
    }

    private async Task<ClusterAccess> StartAsOwnerAsync(CancellationToken cancellationToken)
    {
        var home = ClusterHome.Find(dataDirectory);
        var binaries = await PostgresBinaries.FindAsync(options.BinarySearchPath, VersionOf(home), cancellationToken).ConfigureAwait(false);
        home ??= await CreateAsync(binaries, cancellationToken).ConfigureAwait(false);
        await ClusterHome.CreatePrivateFolderAsync(home.Run, account, cancellationToken).ConfigureAwait(false);

        // A cluster that still runs keeps the socket it was started with.
        var running = PostmasterFile.Read(home.Data) is { } file && file.IsAlive() ? file.SocketDirectory : null;
        var socket = running ?? await SocketFolder.PrepareAsync(home, account, cancellationToken).ConfigureAwait(false);
        var access = await ClusterAccess.ReadAsync(home, socket, options.Database, cancellationToken).ConfigureAwait(false);
        cluster = new Cluster(home, binaries, account, options, logger);
        if (await cluster.StartAsync(socket, access, cancellationToken).ConfigureAwait(false))
        {
            logger.Adopted(socket);
        }
        else
        {
            logger.Started(socket);
        }

        await access.PrepareAsync(cancellationToken).ConfigureAwait(false);
        return access;
    }

    private async Task<ClusterHome> CreateAsync(PostgresBinaries binaries, CancellationToken cancellationToken)
    {
        var home = await ClusterHome.PlaceAsync(dataDirectory, options.FallbackDirectory, account, cancellationToken).ConfigureAwait(false);
        if (home.Root != dataDirectory)
        {
            logger.PlacedElsewhere(dataDirectory, home.Root);
        }

        logger.Creating(binaries.MajorVersion, home.Root);
        await ClusterCreator.CreateAsync(home, binaries, account, cancellationToken).ConfigureAwait(false);
        return home;
    }

    private async Task<ClusterAccess?> TryJoinAsync(CancellationToken cancellationToken)
    {
        if (ClusterHome.Find(dataDirectory) is not { } home || PostmasterFile.Read(home.Data)?.SocketDirectory is not { } socket)
        {
            return null;
        }

        var access = await ClusterAccess.ReadAsync(home, socket, options.Database, cancellationToken).ConfigureAwait(false);
        if (!await access.AnswersAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        await access.PrepareAsync(cancellationToken).ConfigureAwait(false);
        logger.JoinedAsGuest(socket);
        return access;
    }

    private async Task WatchAsync(ClusterAccess access, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(options.WatchInterval);
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                await LookAfterAsync(access, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Disposed: the owner stops the cluster itself.
        }
    }

    private async Task LookAfterAsync(ClusterAccess access, CancellationToken cancellationToken)
    {
        try
        {
            if (!IsOwner)
            {
                ownerLock = OwnerLock.TryTake(ClusterHome.LockFile(dataDirectory));
                if (!IsOwner)
                {
                    return;
                }

                logger.Inherited();
            }

            if (cluster is null)
            {
                // Inherited just now, or some time ago and not started since.
                await StartAsOwnerAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (!cluster.IsAlive())
            {
                logger.Died();
                await cluster.StartAsync(access.SocketDirectory, access, cancellationToken).ConfigureAwait(false);
                logger.Started(access.SocketDirectory);
            }
        }
        catch (Exception e) when (e is EmbeddedPostgresException or NpgsqlException or SocketException or TimeoutException
            or IOException or UnauthorizedAccessException or FormatException)
        {
            logger.RestartFailed(e);
        }
    }

    private static int? VersionOf(ClusterHome? home) => home is null
        ? null
        : int.Parse(File.ReadAllText(Path.Combine(home.Data, "PG_VERSION")), NumberStyles.Integer, CultureInfo.InvariantCulture);
}
