using Microsoft.Extensions.Logging;

namespace CareerHub.PostgreSql.Embedded.Internal;

internal static partial class EmbeddedPostgresLog
{
    [LoggerMessage(1, LogLevel.Information, "Creating a private PostgreSQL {Version} cluster in {Directory}")]
    internal static partial void Creating(this ILogger logger, int version, string directory);

    [LoggerMessage(2, LogLevel.Warning, "PostgreSQL's account cannot enter {Wanted} or one of its parents: the cluster is placed in {Directory} instead")]
    internal static partial void PlacedElsewhere(this ILogger logger, string wanted, string directory);

    [LoggerMessage(3, LogLevel.Information, "PostgreSQL is running; its socket is in {SocketDirectory}")]
    internal static partial void Started(this ILogger logger, string socketDirectory);

    [LoggerMessage(4, LogLevel.Information, "Adopted the PostgreSQL cluster that was still running; its socket is in {SocketDirectory}")]
    internal static partial void Adopted(this ILogger logger, string socketDirectory);

    [LoggerMessage(5, LogLevel.Information, "Using the PostgreSQL cluster that another process looks after; its socket is in {SocketDirectory}")]
    internal static partial void JoinedAsGuest(this ILogger logger, string socketDirectory);

    [LoggerMessage(6, LogLevel.Warning, "PostgreSQL is not running any more; starting it again")]
    internal static partial void Died(this ILogger logger);

    [LoggerMessage(7, LogLevel.Error, "PostgreSQL could not be started again; the next attempt follows")]
    internal static partial void RestartFailed(this ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Information, "The process that looked after PostgreSQL has ended; this one does it from now on")]
    internal static partial void Inherited(this ILogger logger);

    [LoggerMessage(9, LogLevel.Information, "PostgreSQL has stopped")]
    internal static partial void Stopped(this ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "PostgreSQL did not stop in time and was stopped without waiting; it recovers at its next start")]
    internal static partial void StoppedImmediately(this ILogger logger);

    [LoggerMessage(11, LogLevel.Debug, "PostgreSQL did not start yet, trying again: {Reason}")]
    internal static partial void StartRetried(this ILogger logger, string reason);
}
