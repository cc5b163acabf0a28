using Npgsql;

namespace CareerHub.PostgreSql.Migrations.Internal;

/// <summary>The table <c>schema_migrations</c>: what has run on a database.</summary>
internal static class MigrationHistory
{
    // Any number will do, as long as all versions of the package agree on it.
    private const long LockKey = 0x43617265657248;

    private const string CreateTable = """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version integer PRIMARY KEY,
            name text NOT NULL,
            checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
            applied_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
        )
        """;

    /// <summary>Waits until no other process migrates this database. The lock goes with the connection.</summary>
    internal static async Task LockAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({LockKey})", cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(connection, CreateTable, cancellationToken).ConfigureAwait(false);
    }

    internal static Task UnlockAsync(NpgsqlConnection connection) =>
        ExecuteAsync(connection, $"SELECT pg_advisory_unlock({LockKey})", CancellationToken.None);

    internal static async Task<IReadOnlyList<SchemaScript>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var scripts = new List<SchemaScript>();
        if (!await TableExistsAsync(connection, cancellationToken).ConfigureAwait(false))
        {
            return scripts;
        }

        var command = new NpgsqlCommand("SELECT version, name, checksum FROM schema_migrations ORDER BY version", connection);
        await using var disposing = command.ConfigureAwait(false);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            scripts.Add(new SchemaScript(reader.GetInt32(0), reader.GetString(1), reader.GetString(2)));
        }

        return scripts;
    }

    /// <summary>Runs a script and records it, both or neither.</summary>
    internal static async Task ApplyAsync(NpgsqlConnection connection, EmbeddedScript script, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var rollingBack = transaction.ConfigureAwait(false);
        await ExecuteAsync(connection, script.Text, cancellationToken).ConfigureAwait(false);
        var record = new NpgsqlCommand("INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)", connection)
        {
            Parameters =
            {
                new() { Value = script.Info.Version },
                new() { Value = script.Info.Name },
                new() { Value = script.Info.Checksum },
            },
        };
        await using var disposing = record.ConfigureAwait(false);
        await record.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> TableExistsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand("SELECT to_regclass('schema_migrations') IS NOT NULL", connection);
        await using var disposing = command.ConfigureAwait(false);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Scripts of the package and constants; nothing comes from outside.
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await using var disposing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
