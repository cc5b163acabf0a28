using CareerHub.PostgreSql.Internal;
using Npgsql;

namespace CareerHub.PostgreSql.Intake.Internal;

internal sealed class ImportStore(Database database, TimeProvider time) : IImportStore
{
    private const int MostListed = 100;
    private const string Columns = "id, user_id, source, status, items_imported, error_message, started_at, completed_at";

    public async Task<bool> CreateAsync(Ulid id, Ulid userId, string source, string json, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(json);
        await database.ExecuteAsync(
            """
            INSERT INTO import_history (id, user_id, source, status, import_data, started_at)
            SELECT $1, id, $3, 'REVIEW', $4::jsonb, $5 FROM users WHERE id = $2
            ON CONFLICT (id) DO NOTHING
            """,
            [id, userId, source, JsonText.WithoutNul(json), time.GetUtcNow()],
            cancellationToken).ConfigureAwait(false);
        return await ExistsAsync(id, userId, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImportRecord?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync(
            $"SELECT {Columns}, import_data::text FROM import_history WHERE id = $1 AND user_id = $2",
            [id, userId],
            reader => Read(reader) with { Data = Text(reader, 8) },
            cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public async Task<IReadOnlyList<ImportRecord>> ListAsync(Ulid userId, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MostListed);
        return await database.QueryAsync(
            $"SELECT {Columns} FROM import_history WHERE user_id = $1 ORDER BY started_at DESC, id DESC LIMIT $2",
            [userId, limit],
            Read,
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> CompleteAsync(Ulid id, Ulid userId, int itemsImported, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemsImported);
        return await database.ExecuteAsync(
            """
            UPDATE import_history SET status = 'COMPLETED', items_imported = $3, completed_at = $4
            WHERE id = $1 AND user_id = $2 AND completed_at IS NULL
            """,
            [id, userId, itemsImported, time.GetUtcNow()],
            cancellationToken).ConfigureAwait(false) == 1;
    }

    public async Task<bool> FailAsync(Ulid id, Ulid userId, string message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        return await database.ExecuteAsync(
            """
            UPDATE import_history SET status = 'FAILED', error_message = $3, import_data = NULL, completed_at = $4
            WHERE id = $1 AND user_id = $2 AND completed_at IS NULL
            """,
            [id, userId, message, time.GetUtcNow()],
            cancellationToken).ConfigureAwait(false) == 1;
    }

    public async Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) =>
        await database.ExecuteAsync("DELETE FROM import_history WHERE id = $1 AND user_id = $2", [id, userId], cancellationToken).ConfigureAwait(false) == 1;

    public Task<int> ExpireAsync(DateTimeOffset before, CancellationToken cancellationToken = default) => database.ExecuteAsync(
        """
        UPDATE import_history
        SET import_data = NULL,
            error_message = CASE WHEN completed_at IS NULL THEN 'Nobody looked at it in time.' ELSE error_message END,
            status = CASE WHEN completed_at IS NULL THEN 'FAILED' ELSE status END,
            completed_at = coalesce(completed_at, $2)
        WHERE started_at < $1 AND (import_data IS NOT NULL OR completed_at IS NULL)
        """,
        [before, time.GetUtcNow()],
        cancellationToken);

    private async Task<bool> ExistsAsync(Ulid id, Ulid userId, CancellationToken cancellationToken)
    {
        var found = await database.QueryAsync(
            "SELECT 1 FROM import_history WHERE id = $1 AND user_id = $2", [id, userId], _ => true, cancellationToken).ConfigureAwait(false);
        return found.Count == 1;
    }

    private static ImportRecord Read(NpgsqlDataReader reader) => new()
    {
        Id = Ulid.Parse(reader.GetString(0)),
        UserId = Ulid.Parse(reader.GetString(1)),
        Source = reader.GetString(2),
        Status = Enum.Parse<ImportStatus>(reader.GetString(3), ignoreCase: true),
        ItemsImported = reader.GetInt32(4),
        ErrorMessage = Text(reader, 5),
        StartedAt = reader.GetFieldValue<DateTimeOffset>(6),
        CompletedAt = reader.IsDBNull(7) ? null : reader.GetFieldValue<DateTimeOffset>(7),
    };

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
