namespace CareerHub.PostgreSql.Tests.Schema;

/// <summary>Rows to hang others on.</summary>
internal static class Ids
{
    private static int last;

    /// <summary>A fresh identifier, valid and readable.</summary>
    public static string Next() => "01ARZ3NDEKTSV4RRFFQ6" + Interlocked.Increment(ref last).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);

    public static async Task<string> UserAsync(this TestDatabase database)
    {
        var id = Next();
        await database.DataSource.ExecuteAsync("INSERT INTO users (id) VALUES ($1)", id);
        return id;
    }

    public static async Task<string> ProfileAsync(this TestDatabase database, string? userId = null)
    {
        var id = Next();
        await database.DataSource.ExecuteAsync("INSERT INTO profiles (id, user_id) VALUES ($1, $2)", id, userId ?? await database.UserAsync());
        return id;
    }
}
