using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CareerHub.PostgreSql.Internal;

/// <summary>The database that all stores share: contexts, commands, and one way to say that it is not available.</summary>
internal sealed class Database
{
    private readonly DbContextOptions<CareerHubDbContext> options;

    internal Database(NpgsqlDataSource dataSource)
    {
        DataSource = dataSource;
        options = new DbContextOptionsBuilder<CareerHubDbContext>()
            .UseNpgsql(dataSource)
            .EnableThreadSafetyChecks(false)
            // A process may hold stores over several databases; each makes a small provider of services inside EF Core.
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning))
            .Options;
    }

    internal NpgsqlDataSource DataSource { get; }

    internal CareerHubDbContext CreateContext() => new(options);

    /// <summary>Runs one piece of work, and turns every way of not being there into <see cref="StorageUnavailableException"/>.</summary>
    internal static async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFailure.From(e) is not null)
        {
            throw StorageFailure.From(e)!;
        }
    }

    /// <summary>Runs one statement.</summary>
    internal Task<int> ExecuteAsync(string sql, object?[] parameters, CancellationToken cancellationToken) => RunAsync(async () =>
    {
        var command = Command(sql, parameters);
        await using var disposing = command.ConfigureAwait(false);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Runs one query.</summary>
    internal Task<List<T>> QueryAsync<T>(string sql, object?[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) => RunAsync(async () =>
    {
        var command = Command(sql, parameters);
        await using var disposing = command.ConfigureAwait(false);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    });

    private NpgsqlCommand Command(string sql, object?[] parameters)
    {
        var command = DataSource.CreateCommand(sql);
        foreach (var value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = Plain(value) });
        }

        return command;
    }

    private static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        Ulid id => id.ToString(),
        DateTimeOffset time => time.ToUniversalTime(),
        _ => value,
    };
}
