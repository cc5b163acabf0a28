using CareerHub.Cv;
using CareerHub.PostgreSql.Internal;
using CareerHub.Profiles.Validation;
using Npgsql;

namespace CareerHub.PostgreSql.Cv.Internal;

internal sealed class CvVersionStore(Database database, ProfileLimits limits) : ICvVersionStore
{
    private const string Select = """
        SELECT v.id, v.name, v.template, v.sections_config::text, v.is_default, v.updated_at
        FROM cv_versions v JOIN profiles p ON p.id = v.profile_id
        """;

    private const string CountOthers = "SELECT count(*) FROM cv_versions v JOIN profiles p ON p.id = v.profile_id WHERE p.user_id = $1 AND v.id <> $2";

    private const string Insert = """
        INSERT INTO cv_versions (id, profile_id, name, template, sections_config, is_default)
        SELECT $2, id, $3, $4, $5::jsonb, $6 FROM profiles WHERE user_id = $1
        ON CONFLICT (id) DO NOTHING
        RETURNING updated_at
        """;

    // The condition stands inside the statement: of two savers who read the same, the second changes nothing.
    private const string Update = """
        UPDATE cv_versions v SET name = $3, template = $4, sections_config = $5::jsonb
        FROM profiles p
        WHERE p.id = v.profile_id AND p.user_id = $1 AND v.id = $2 AND v.updated_at = $6
        RETURNING v.updated_at
        """;

    private const string CountThis = "SELECT count(*) FROM cv_versions v JOIN profiles p ON p.id = v.profile_id WHERE p.user_id = $1 AND v.id = $2";

    private const string ClearDefault = """
        UPDATE cv_versions v SET is_default = false
        FROM profiles p
        WHERE p.id = v.profile_id AND p.user_id = $1 AND v.is_default AND v.id <> $2
        """;

    private const string SetDefault = "UPDATE cv_versions v SET is_default = true FROM profiles p WHERE p.id = v.profile_id AND p.user_id = $1 AND v.id = $2";

    public async Task<IReadOnlyList<CvVersion>> ListAsync(Ulid userId, CancellationToken cancellationToken = default) =>
        await database.QueryAsync($"{Select} WHERE p.user_id = $1 ORDER BY v.is_default DESC, v.name, v.id", [userId], Read, cancellationToken).ConfigureAwait(false);

    public async Task<CvVersion?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync($"{Select} WHERE v.id = $1 AND p.user_id = $2", [id, userId], Read, cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public async Task<CvVersion?> FindDefaultAsync(Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync($"{Select} WHERE p.user_id = $1 AND v.is_default", [userId], Read, cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public async Task<CvSaveResult> SaveAsync(CvVersion version, Ulid userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        var validation = version.Validate(limits);
        return validation.IsValid
            ? await OwnedRows.RunAsync(database, userId, rows => SaveAsync(rows, version, userId, cancellationToken), result => result.IsSaved, cancellationToken).ConfigureAwait(false)
            : CvSaveResult.Invalid(validation.Errors);
    }

    // One default at a time, also between two statements: the unique index is checked row by row.
    public Task<bool> SetDefaultAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) => OwnedRows.RunAsync(
        database,
        userId,
        async rows =>
        {
            object[] values = [userId.ToString(), id.ToString()];
            await rows.ExecuteAsync(ClearDefault, values, cancellationToken).ConfigureAwait(false);
            return await rows.ExecuteAsync(SetDefault, values, cancellationToken).ConfigureAwait(false) == 1;
        },
        isSet => isSet,
        cancellationToken);

    public async Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) =>
        await database.ExecuteAsync(
            "DELETE FROM cv_versions v USING profiles p WHERE p.id = v.profile_id AND v.id = $1 AND p.user_id = $2",
            [id, userId],
            cancellationToken).ConfigureAwait(false) == 1;

    private Task<CvSaveResult> SaveAsync(OwnedRows rows, CvVersion version, Ulid userId, CancellationToken cancellationToken)
    {
        object[] key = [userId.ToString(), version.Id.ToString()];
        object[] values = [.. key, version.Name, version.Template, JsonText.WithoutNul(version.ToConfig())];
        return version.ModifiedAt == DateTimeOffset.UnixEpoch
            ? InsertAsync(rows, key, [.. values, version.IsDefault], version.IsDefault, cancellationToken)
            : WriteAsync(rows, Update, key, [.. values, version.ModifiedAt.UtcDateTime], cancellationToken);
    }

    private async Task<CvSaveResult> InsertAsync(OwnedRows rows, object[] key, object[] values, bool isDefault, CancellationToken cancellationToken)
    {
        var others = await rows.CountAsync(CountOthers, key, cancellationToken).ConfigureAwait(false);
        if (others >= limits.CvVersions)
        {
            return CvSaveResult.TooMany($"There are {others} CVs already; at most {limits.CvVersions} are possible.");
        }

        if (isDefault)
        {
            await rows.ExecuteAsync(ClearDefault, key, cancellationToken).ConfigureAwait(false);
        }

        return await WriteAsync(rows, Insert, key, values, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<CvSaveResult> WriteAsync(OwnedRows rows, string sql, object[] key, object[] values, CancellationToken cancellationToken)
    {
        if (await rows.ScalarAsync(sql, values, cancellationToken).ConfigureAwait(false) is DateTime writtenAt)
        {
            return CvSaveResult.SavedAt(new DateTimeOffset(writtenAt, TimeSpan.Zero));
        }

        return await rows.CountAsync(CountThis, key, cancellationToken).ConfigureAwait(false) == 1 ? CvSaveResult.Conflict : CvSaveResult.NotFound;
    }

    private static CvVersion Read(NpgsqlDataReader reader) => new CvVersion
    {
        Id = Ulid.Parse(reader.GetString(0)),
        Name = reader.GetString(1),
        Template = reader.GetString(2),
        IsDefault = reader.GetBoolean(4),
        ModifiedAt = reader.GetFieldValue<DateTimeOffset>(5),
    }.WithConfig(reader.GetString(3));
}
