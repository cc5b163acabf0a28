using System.Globalization;
using CareerHub.PostgreSql.Migrations.Internal;
using CareerHub.Technologies;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CareerHub.PostgreSql.Migrations;

/// <summary>
/// Brings a database to the schema of this package by numbered SQL scripts, each in a transaction of its own and recorded in
/// <c>schema_migrations</c>. Nothing runs unless a host asks for it. The objects live in the first schema of the connection's search path.
/// </summary>
public sealed class SchemaMigrator
{
    private readonly NpgsqlDataSource dataSource;
    private readonly ILogger logger;
    private readonly IReadOnlyList<EmbeddedScript> scripts;

    /// <summary>Creates a migrator.</summary>
    /// <param name="dataSource">Connections of a role that owns the database; the extensions pg_trgm and unaccent must be available to it.</param>
    /// <param name="logger">Takes the log; null for none.</param>
    public SchemaMigrator(NpgsqlDataSource dataSource, ILogger<SchemaMigrator>? logger = null)
        : this(dataSource, logger, EmbeddedScript.All)
    {
    }

    internal SchemaMigrator(NpgsqlDataSource dataSource, ILogger? logger, IReadOnlyList<EmbeddedScript> scripts)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        this.dataSource = dataSource;
        this.logger = logger ?? NullLogger.Instance;
        this.scripts = scripts;
    }

    /// <summary>Compares what the database has recorded with the scripts of the package. Changes nothing.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What has run, what has not, and what does not fit.</returns>
    public async Task<SchemaStatus> CheckAsync(CancellationToken cancellationToken = default)
    {
        var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        return await StatusAsync(connection, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Runs the pending scripts in order, then brings the table <c>technologies</c> to <see cref="TechnologyCatalog.Default"/>: new names are added, categories and layers changed, nothing is deleted.
    /// Processes that come at the same time wait for each other.
    /// </summary>
    /// <param name="cancellationToken">Stops it; a script that has not committed is rolled back.</param>
    /// <returns>The scripts that were run now; empty when the schema was current.</returns>
    /// <exception cref="SchemaMigrationException">The database has unknown or changed scripts (nothing was run), or a script failed (it was rolled back; those before it stay).</exception>
    public async Task<IReadOnlyList<SchemaScript>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        try
        {
            // Inside, because a wait that is cancelled may have got the lock all the same; giving back what one has not is harmless.
            await MigrationHistory.LockAsync(connection, cancellationToken).ConfigureAwait(false);
            var run = await RunPendingAsync(connection, cancellationToken).ConfigureAwait(false);
            if (ReferenceEquals(scripts, EmbeddedScript.All))
            {
                await TechnologyRows.UpdateAsync(connection, TechnologyCatalog.Default, cancellationToken).ConfigureAwait(false);
            }

            return run;
        }
        finally
        {
            if (connection.FullState == System.Data.ConnectionState.Open)
            {
                await MigrationHistory.UnlockAsync(connection).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Compares the live database with the tables, columns, keys, checks, indexes, triggers and functions that the package expects. Changes nothing.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Every difference in words; empty when there is none. Tables and functions that the package does not know are not reported.</returns>
    public async Task<IReadOnlyList<SchemaDifference>> VerifyAsync(CancellationToken cancellationToken = default) =>
        Catalog.Compare(Catalog.Expected, await Catalog.ReadAsync(dataSource, cancellationToken).ConfigureAwait(false));

    private async Task<SchemaStatus> StatusAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var applied = await MigrationHistory.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        var recorded = applied.ToDictionary(script => script.Version);
        var known = scripts.Select(script => script.Info).ToList();
        return new SchemaStatus
        {
            Applied = applied,
            Pending = [.. known.Where(script => !recorded.ContainsKey(script.Version))],
            Unknown = [.. applied.Where(script => known.All(other => other.Version != script.Version))],
            Changed = [.. known.Where(script => recorded.TryGetValue(script.Version, out var other) && other.Checksum != script.Checksum)],
        };
    }

    private async Task<IReadOnlyList<SchemaScript>> RunPendingAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var status = await StatusAsync(connection, cancellationToken).ConfigureAwait(false);
        if (!status.IsConsistent)
        {
            throw new SchemaMigrationException(Explain(status), status);
        }

        foreach (var script in scripts.Where(script => status.Pending.Contains(script.Info)))
        {
            try
            {
                await MigrationHistory.ApplyAsync(connection, script, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException e)
            {
                throw new SchemaMigrationException($"The schema script {Name(script.Info)} failed and was rolled back: {e.MessageText}.", status, e);
            }

            logger.Applied(script.Info.Version, script.Info.Name);
        }

        return status.Pending;
    }

    private static string Explain(SchemaStatus status) => status.Unknown.Count > 0
        ? $"The database has schema scripts that this version does not know ({Names(status.Unknown)}): it was migrated by a newer version. Use that version."
        : $"Schema scripts were changed after they had run on the database ({Names(status.Changed)}). Use the package that made the database; changes need a new script.";

    private static string Names(IEnumerable<SchemaScript> scripts) => string.Join(", ", scripts.Select(Name));

    private static string Name(SchemaScript script) => string.Create(CultureInfo.InvariantCulture, $"{script.Version:0000}_{script.Name}");
}
