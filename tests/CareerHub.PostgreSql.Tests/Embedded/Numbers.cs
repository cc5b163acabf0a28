using Npgsql;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary>A table to see by whether committed rows are still there.</summary>
internal static class Numbers
{
    public static async Task WriteAsync(string connectionString, int rows)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await source.ExecuteAsync("CREATE TABLE IF NOT EXISTS numbers (n int NOT NULL)");
        for (var row = 0; row < rows; row++)
        {
            await source.ExecuteAsync("INSERT INTO numbers VALUES (1)");
        }
    }

    public static async Task<long> ReadAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        return await source.ScalarAsync<long>("SELECT count(*) FROM numbers");
    }

    public static async Task<bool> CanConnectAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        return await source.ScalarAsync<int>("SELECT 1") == 1;
    }

    public static async Task<long> EventuallyReadAsync(string connectionString)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ReadAsync(connectionString);
            }
            catch (NpgsqlException) when (attempt < 600)
            {
                await Task.Delay(50);
            }
        }
    }
}
