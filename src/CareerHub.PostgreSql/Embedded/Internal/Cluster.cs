using System.Globalization;
using System.Runtime.Versioning;
using Microsoft.Extensions.Logging;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>Starts and stops one cluster, through <c>pg_ctl</c> and under PostgreSQL's account.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Cluster(ClusterHome home, PostgresBinaries binaries, ServiceAccount account, EmbeddedPostgresOptions options, ILogger logger)
{
    private const string Log = ClusterHome.RunName + "/postgres.log";
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Starts the cluster, or finds it running. After a crash the first attempts may fail, because processes of the old
    /// cluster are still ending: as long as <c>postmaster.pid</c> is there it is tried again, and that file is never deleted.
    /// Returns true when a running cluster was adopted.
    /// </summary>
    internal async Task<bool> StartAsync(string socketDirectory, ClusterAccess access, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (PostmasterFile.Read(home.Data) is { } running && running.IsAlive() && await access.AnswersAsync(cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            var result = await RunStartAsync(socketDirectory, cancellationToken).ConfigureAwait(false);
            if (result.ExitCode == 0)
            {
                return false;
            }

            var reason = await LastLogLineAsync(result, cancellationToken).ConfigureAwait(false);
            if (!File.Exists(PostmasterFile.In(home.Data)) || TimeProvider.System.GetElapsedTime(started) > options.StartTimeout)
            {
                throw Failure(reason);
            }

            logger.StartRetried(reason);
            await Task.Delay(RetryDelay, cancellationToken).ConfigureAwait(false);
        }
    }

    internal bool IsAlive() => PostmasterFile.Read(home.Data)?.IsAlive() ?? false;

    /// <summary>Stops the cluster: open transactions are rolled back, connections closed, everything written.</summary>
    internal async Task StopAsync()
    {
        var result = await RunStopAsync("fast").ConfigureAwait(false);
        if (result.ExitCode == 0 || !IsAlive())
        {
            logger.Stopped();
            return;
        }

        await RunStopAsync("immediate").ConfigureAwait(false);
        logger.StoppedImmediately();
    }

    private Task<CommandResult> RunStopAsync(string mode) => account.RunAsync(
        binaries.PgCtl,
        ["stop", "-D", ClusterHome.DataName, "-m", mode, "-w", "-t", Seconds(options.StopTimeout)],
        home.Root,
        CancellationToken.None);

    private async Task<CommandResult> RunStartAsync(string socketDirectory, CancellationToken cancellationToken)
    {
        SetAsideLargeLog();
        return await account.RunAsync(
            binaries.PgCtl,
            ["start", "-D", ClusterHome.DataName, "-l", Log, "-w", "-t", Seconds(options.StartTimeout), "-o", Settings(socketDirectory)],
            home.Root,
            cancellationToken).ConfigureAwait(false);
    }

    // No TCP at all; the socket is for its owner alone. The log must not hold people's data: no statements, no row details.
    // Connections for two processes with a full pool of 100 each, as Npgsql makes it.
    private static string Settings(string socketDirectory) => string.Create(
        CultureInfo.InvariantCulture,
        $"-p {SocketFolder.Port} -k {socketDirectory} -c listen_addresses= -c unix_socket_permissions=0700 -c log_error_verbosity=terse -c log_min_error_statement=panic -c log_checkpoints=off -c max_connections=210");

    private void SetAsideLargeLog()
    {
        var log = new FileInfo(Path.Combine(home.Root, Log));
        if (log.Exists && log.Length > options.MaxLogBytes)
        {
            log.MoveTo(log.FullName + ".1", overwrite: true);
        }
    }

    private async Task<string> LastLogLineAsync(CommandResult start, CancellationToken cancellationToken)
    {
        var tail = await account.RunAsync("tail", ["-n", "8", Log], home.Root, cancellationToken).ConfigureAwait(false);
        var fatal = tail.ExitCode == 0
            ? tail.Output.Split('\n').LastOrDefault(line => line.Contains("FATAL", StringComparison.Ordinal) || line.Contains("PANIC", StringComparison.Ordinal))
            : null;
        return fatal?.Trim() ?? ClusterCreator.LastLine(start.Output);
    }

    private EmbeddedPostgresException Failure(string reason)
    {
        var holder = PostmasterFile.Read(home.Data);
        var remedy = holder is null
            ? $"See {Path.Combine(home.Root, Log)}."
            : string.Create(CultureInfo.InvariantCulture,
                $"postmaster.pid names process {holder.ProcessId}: end it if it is a PostgreSQL of this folder; see {Path.Combine(home.Root, Log)}.");
        return new EmbeddedPostgresException(EmbeddedPostgresFailure.StartFailed, $"PostgreSQL did not start: {reason}. {remedy}");
    }

    private static string Seconds(TimeSpan time) => Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
