using System.Text.Json;
using CareerHub.PostgreSql.Internal;
using Npgsql;

namespace CareerHub.PostgreSql.Cv.Internal;

internal sealed class CvVersionStore(Database database) : ICvVersionStore
{
    private const string Select = """
        SELECT v.id, v.name, v.template, v.sections_config::text, v.is_default, v.updated_at
        FROM cv_versions v JOIN profiles p ON p.id = v.profile_id
        """;

    // The profile's row is locked, so that two saves cannot both make theirs the default.
    private const string Lock = "SELECT FROM profiles WHERE user_id = $1 FOR UPDATE";

    private const string Save = """
        INSERT INTO cv_versions (id, profile_id, name, template, sections_config, is_default)
        SELECT $2, id, $3, $4, $5::jsonb, $6 FROM profiles WHERE user_id = $1
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, template = excluded.template, sections_config = excluded.sections_config, is_default = excluded.is_default
        WHERE cv_versions.profile_id = excluded.profile_id
        """;

    private const string ClearDefault = """
        UPDATE cv_versions v SET is_default = false
        FROM profiles p
        WHERE p.id = v.profile_id AND p.user_id = $1 AND v.is_default AND v.id <> $2
        """;

    public async Task<IReadOnlyList<StoredCvVersion>> ListAsync(Ulid userId, CancellationToken cancellationToken = default) =>
        await database.QueryAsync($"{Select} WHERE p.user_id = $1 ORDER BY v.is_default DESC, v.name, v.id", [userId], Read, cancellationToken).ConfigureAwait(false);

    public async Task<StoredCvVersion?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync($"{Select} WHERE v.id = $1 AND p.user_id = $2", [id, userId], Read, cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public Task<bool> SaveAsync(StoredCvVersion version, Ulid userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentException.ThrowIfNullOrWhiteSpace(version.Name, nameof(version));
        ArgumentException.ThrowIfNullOrWhiteSpace(version.Template, nameof(version));
        var config = CheckedConfig(version);
        if (!PostgresText.CanHold(version.Name) || !PostgresText.CanHold(version.Template))
        {
            throw new ArgumentException("The name and the template of a CV version hold no U+0000 and no half of a surrogate pair.", nameof(version));
        }

        return Database.RunAsync(async () =>
        {
            var connection = await database.DataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = connection.ConfigureAwait(false);
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using var rollingBack = transaction.ConfigureAwait(false);
            await ExecuteAsync(connection, Lock, [userId.ToString()], cancellationToken).ConfigureAwait(false);
            if (version.IsDefault)
            {
                await ExecuteAsync(connection, ClearDefault, [userId.ToString(), version.Id.ToString()], cancellationToken).ConfigureAwait(false);
            }

            object[] values = [userId.ToString(), version.Id.ToString(), version.Name, version.Template, config, version.IsDefault];
            if (await ExecuteAsync(connection, Save, values, cancellationToken).ConfigureAwait(false) == 0)
            {
                return false;
            }

            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        });
    }

    public async Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) =>
        await database.ExecuteAsync(
            "DELETE FROM cv_versions v USING profiles p WHERE p.id = v.profile_id AND v.id = $1 AND p.user_id = $2",
            [id, userId],
            cancellationToken).ConfigureAwait(false) == 1;

    private static string CheckedConfig(StoredCvVersion version)
    {
        try
        {
            using var document = JsonDocument.Parse(version.SectionsConfig);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return JsonText.WithoutNul(version.SectionsConfig);
            }
        }
        catch (JsonException e)
        {
            throw new ArgumentException("The configuration of a CV version is a JSON object.", nameof(version), e);
        }

        throw new ArgumentException("The configuration of a CV version is a JSON object.", nameof(version));
    }

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, object[] parameters, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // The statements are the constants of this class.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var disposing = command.ConfigureAwait(false);
        foreach (var value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static StoredCvVersion Read(NpgsqlDataReader reader) => new()
    {
        Id = Ulid.Parse(reader.GetString(0)),
        Name = reader.GetString(1),
        Template = reader.GetString(2),
        SectionsConfig = reader.GetString(3),
        IsDefault = reader.GetBoolean(4),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(5),
    };
}
