using Npgsql;

namespace CareerHub.PostgreSql.Tests;

/// <summary>One statement, one value.</summary>
public static class Sql
{
    public static async Task<T> ScalarAsync<T>(this NpgsqlDataSource source, string sql, params object[] parameters)
    {
        await using var command = Command(source, sql, parameters);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public static async Task<int> ExecuteAsync(this NpgsqlDataSource source, string sql, params object[] parameters)
    {
        await using var command = Command(source, sql, parameters);
        return await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlDataSource source, string sql, object[] parameters)
    {
        var command = source.CreateCommand(sql);
        foreach (var value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
