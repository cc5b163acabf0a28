using System.Net.Sockets;
using Npgsql;

namespace CareerHub.PostgreSql.Internal;

/// <summary>Tells a database that is not available from a statement that is wrong.</summary>
internal static class StorageFailure
{
    /// <summary>The exception for a host when the database is not available; null for anything else.</summary>
    internal static StorageUnavailableException? From(Exception exception)
    {
        // Npgsql's own when a name takes too long to resolve.
        if (exception is TimeoutException)
        {
            return new StorageUnavailableException("The database did not answer in time.", exception);
        }

        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (Describe(cause) is { } message)
            {
                return new StorageUnavailableException(message, exception);
            }
        }

        return null;
    }

    /// <summary>The database's own error behind an exception, if there is one.</summary>
    internal static PostgresException? ErrorOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException error)
            {
                return error;
            }
        }

        return null;
    }

    private static string? Describe(Exception cause) => cause switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction } =>
            "The database does not have the schema of this version: run the migrations.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "The database does not exist.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            "The database does not accept the user or the password of the connection string.",
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => "The database has no free connection.",
        PostgresException { SqlState: ['5', '3', ..] } => "The database is out of disk space or memory.",
        PostgresException { SqlState: ['0', '8', ..] or ['5', '7', 'P', '0', ..] } => "The database is starting or stopping.",
        PostgresException => null,
        NpgsqlException { InnerException: TimeoutException } => "The database did not answer in time.",
        NpgsqlException { InnerException: SocketException or IOException } => "The database cannot be reached.",
        NpgsqlException { IsTransient: true } => "The database cannot be reached.",
        SocketException => "The database cannot be reached.",
        _ => null,
    };
}
