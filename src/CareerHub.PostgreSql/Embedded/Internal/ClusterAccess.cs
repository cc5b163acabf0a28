using System.Net.Sockets;
using System.Runtime.Versioning;
using Npgsql;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>Connections to a private cluster, and the role and database that the application gets.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ClusterAccess(string socketDirectory, string password, string database)
{
    /// <summary>The application's role: it may create databases, and is no superuser.</summary>
    private const string Role = "careerhub";

    internal string SocketDirectory => socketDirectory;

    internal string ConnectionString => Builder(Role, database).ConnectionString;

    internal static async Task<ClusterAccess> ReadAsync(ClusterHome home, string socketDirectory, string database, CancellationToken cancellationToken)
    {
        if (!File.Exists(home.PasswordFile))
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.StartFailed,
                $"The cluster's password file {home.PasswordFile} is missing. Put it back, or move the data folder away to begin with an empty one.");
        }

        return new ClusterAccess(socketDirectory, await File.ReadAllTextAsync(home.PasswordFile, cancellationToken).ConfigureAwait(false), database);
    }

    /// <summary>True when the cluster takes a connection; false while it starts, stops or is not there.</summary>
    internal async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
            return true;
        }
        catch (NpgsqlException e) when (e is { SqlState: PostgresErrorCodes.CannotConnectNow } || e.InnerException is SocketException or IOException or TimeoutException)
        {
            return false;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.StartFailed,
                "The cluster does not accept the password that lies beside it. Put the right password file back, or move the data folder away to begin with an empty one.",
                e);
        }
    }

    /// <summary>Creates the application's role and database where they are missing.</summary>
    internal async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);

        // Several processes may come at once; the lock goes with the connection.
        await ExecuteAsync(connection, "SELECT pg_advisory_lock(4711)", cancellationToken).ConfigureAwait(false);
        if (!await ExistsAsync(connection, "SELECT 1 FROM pg_roles WHERE rolname = $1", Role, cancellationToken).ConfigureAwait(false))
        {
            await ExecuteAsync(connection, $"CREATE ROLE {Role} LOGIN CREATEDB PASSWORD '{password}'", cancellationToken).ConfigureAwait(false);
        }

        if (!await ExistsAsync(connection, "SELECT 1 FROM pg_database WHERE datname = $1", database, cancellationToken).ConfigureAwait(false))
        {
            await ExecuteAsync(connection, $"CREATE DATABASE \"{database}\" OWNER {Role}", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var builder = Builder(ClusterCreator.Superuser, "postgres");
        builder.Pooling = false;
        builder.Timeout = 5;
        var connection = new NpgsqlConnection(builder.ConnectionString);
        var isOpen = false;
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            isOpen = true;
            return connection;
        }
        finally
        {
            if (!isOpen)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private NpgsqlConnectionStringBuilder Builder(string user, string name) => new()
    {
        Host = socketDirectory,
        Port = SocketFolder.Port,
        Username = user,
        Password = password,
        Database = name,
    };

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string sql, string name, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = name } } };
        await using var disposing = command.ConfigureAwait(false);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not null;
    }

    // The names and the password are our own letters and digits; CREATE takes no parameters.
    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // See above: no text of a user gets here.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var disposing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
