using Npgsql;

namespace CareerHub.PostgreSql.Migrations.Internal;

/// <summary>The objects of a schema, by name, with their definitions.</summary>
internal static class Catalog
{
    /// <summary>What a database has after all scripts; a test keeps the file equal to a database that was just migrated.</summary>
    internal static IReadOnlyDictionary<string, string> Expected { get; } = Parse(EmbeddedScript.ReadResource("Schema/expected-catalog.txt"));

    private static readonly string Query = EmbeddedScript.ReadResource("Schema/catalog.sql");

    internal static async Task<IReadOnlyDictionary<string, string>> ReadAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var objects = new Dictionary<string, string>(StringComparer.Ordinal);
        var command = source.CreateCommand(Query);
        await using var disposing = command.ConfigureAwait(false);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            objects[reader.GetString(0)] = reader.GetString(1);
        }

        return objects;
    }

    /// <summary>All differences, in the order of the names. Tables and functions that the package does not know are a host's own and no difference.</summary>
    internal static IReadOnlyList<SchemaDifference> Compare(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual)
    {
        var differences = new List<SchemaDifference>();
        foreach (var (name, definition) in expected)
        {
            if (!actual.TryGetValue(name, out var found))
            {
                differences.Add(new(SchemaDifferenceKind.Missing, name, $"The {name} is missing."));
            }
            else if (found != definition)
            {
                differences.Add(new(SchemaDifferenceKind.Changed, name, $"The {name} is \"{found}\" and should be \"{definition}\"."));
            }
        }

        differences.AddRange(actual.Keys
            .Where(name => !expected.ContainsKey(name) && TableOf(name) is { } table && expected.ContainsKey("table " + table))
            .Select(name => new SchemaDifference(SchemaDifferenceKind.Unexpected, name, $"The {name} is not expected.")));
        return [.. differences.OrderBy(difference => difference.ObjectName, StringComparer.Ordinal)];
    }

    private static string? TableOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return name[..space] is "column" or "constraint" or "index" or "trigger" && dot > 0 ? name[(space + 1)..dot] : null;
    }

    private static Dictionary<string, string> Parse(string text) => text
        .ReplaceLineEndings("\n")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t', 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
