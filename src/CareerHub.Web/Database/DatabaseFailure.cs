using System.Net.Sockets;
using CareerHub.PostgreSql;
using Npgsql;

namespace CareerHub.Web.Database;

/// <summary>Tells an unreachable database from a bug.</summary>
internal static class DatabaseFailure
{
    public static bool IsUnavailable(Exception? exception)
    {
        // Npgsql's own when a name takes too long to resolve; inside other exceptions it may be about anything.
        if (exception is TimeoutException)
        {
            return true;
        }

        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case DatabaseUnavailableException or StorageUnavailableException or SocketException:
                    return true;

                // Classes 08 (connection), 53 (resources) and 57P (shutdown): PostgreSQL's documentation, appendix A.
                case PostgresException { SqlState: var state }:
                    return state.StartsWith("08", StringComparison.Ordinal)
                        || state.StartsWith("53", StringComparison.Ordinal)
                        || state.StartsWith("57P", StringComparison.Ordinal);
                case NpgsqlException { InnerException: SocketException or IOException or TimeoutException }:
                    return true;
            }
        }

        return false;
    }
}
