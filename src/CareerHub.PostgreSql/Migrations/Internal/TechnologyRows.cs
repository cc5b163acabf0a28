using CareerHub.Technologies;
using Npgsql;

namespace CareerHub.PostgreSql.Migrations.Internal;

/// <summary>Brings the table <c>technologies</c> to the catalogue. Rows that the catalogue does not know are a host's own and stay.</summary>
internal static class TechnologyRows
{
    // The oldest row that has an alias as its name gets the name, so that what refers to it stays.
    private const string Rename = """
        UPDATE technologies SET name = renamed.name
        FROM (
            SELECT DISTINCT ON (known.name) known.name, row.id
            FROM unnest($1::text[], $2::text[]) AS known (alias, name) JOIN technologies AS row ON row.name = known.alias
            WHERE NOT EXISTS (SELECT FROM technologies AS other WHERE other.name = known.name)
            ORDER BY known.name, row.created_at, row.id
        ) AS renamed
        WHERE technologies.id = renamed.id
        """;

    private const string Upsert = """
        INSERT INTO technologies (id, name, category, layer)
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
        ON CONFLICT (name) DO UPDATE SET category = EXCLUDED.category, layer = EXCLUDED.layer
        WHERE (technologies.category, technologies.layer) IS DISTINCT FROM (EXCLUDED.category, EXCLUDED.layer)
        """;

    /// <summary>Renames, adds and changes rows in one transaction.</summary>
    internal static async Task UpdateAsync(NpgsqlConnection connection, TechnologyCatalog catalog, CancellationToken cancellationToken)
    {
        var aliases = catalog.All.SelectMany(technology => technology.Aliases.Select(alias => (Alias: alias, technology.Name))).ToList();
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var rollingBack = transaction.ConfigureAwait(false);
        await ExecuteAsync(connection, Rename, cancellationToken, Column(aliases, pair => pair.Alias), Column(aliases, pair => pair.Name)).ConfigureAwait(false);
        await ExecuteAsync(
            connection,
            Upsert,
            cancellationToken,
            Column(catalog.All, _ => Ulid.NewUlid().ToString()),
            Column(catalog.All, technology => technology.Name),
            Column(catalog.All, technology => technology.Category.ToString()),
            Column(catalog.All, technology => technology.Layer.ToString())).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string[] Column<T>(IEnumerable<T> rows, Func<T, string> value) => [.. rows.Select(value)];

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params string[][] columns)
    {
#pragma warning disable CA2100 // The two constants above; values are parameters.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var disposing = command.ConfigureAwait(false);
        foreach (var column in columns)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = column });
        }

        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
