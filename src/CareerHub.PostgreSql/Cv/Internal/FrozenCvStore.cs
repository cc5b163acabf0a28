using CareerHub.Cv;
using CareerHub.PostgreSql.Internal;
using CareerHub.Profiles.Validation;
using Npgsql;

namespace CareerHub.PostgreSql.Cv.Internal;

internal sealed class FrozenCvStore(Database database, ProfileLimits limits) : IFrozenCvStore
{
    private const string Select = """
        SELECT c.id, c.cv_version_id, c.version_name, c.template, c.template_version, c.language, c.media_type, c.file_extension,
               octet_length(c.content), encode(c.sha256, 'hex'), c.note, c.created_at
        FROM cv_frozen_copies c JOIN profiles p ON p.id = c.profile_id
        """;

    private const string CountOthers = "SELECT count(*) FROM cv_frozen_copies c JOIN profiles p ON p.id = c.profile_id WHERE p.user_id = $1 AND c.id <> $2";

    private const string Insert = """
        INSERT INTO cv_frozen_copies (id, profile_id, cv_version_id, version_name, template, template_version, language, media_type, file_extension, content, sha256, note, created_at)
        SELECT $2, p.id, v.id, $4, $5, $6, $7, $8, $9, $10, sha256($10), $11, $12
        FROM profiles p LEFT JOIN cv_versions v ON v.profile_id = p.id AND v.id = $3
        WHERE p.user_id = $1
        ON CONFLICT (id) DO NOTHING
        """;

    private const string CountSame = "SELECT count(*) FROM cv_frozen_copies c JOIN profiles p ON p.id = c.profile_id WHERE p.user_id = $1 AND c.id = $2 AND c.sha256 = sha256($3)";

    public async Task<CvSaveResult> FreezeAsync(CvFrozenCopy copy, ReadOnlyMemory<byte> content, Ulid userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(copy);
        if (!copy.Matches(content.Span))
        {
            throw new ArgumentException("The bytes are not those that the copy describes.", nameof(content));
        }

        var validation = copy.Validate(limits);
        return validation.IsValid
            ? await OwnedRows.RunAsync(database, userId, rows => FreezeAsync(rows, copy, content, userId, cancellationToken), result => result.IsSaved, cancellationToken).ConfigureAwait(false)
            : CvSaveResult.Invalid(validation.Errors);
    }

    public async Task<IReadOnlyList<CvFrozenCopy>> ListAsync(Ulid userId, CancellationToken cancellationToken = default) =>
        await database.QueryAsync($"{Select} WHERE p.user_id = $1 ORDER BY c.created_at DESC, c.id DESC", [userId], Read, cancellationToken).ConfigureAwait(false);

    public async Task<CvFrozenCopy?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync($"{Select} WHERE c.id = $1 AND p.user_id = $2", [id, userId], Read, cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public async Task<Stream?> OpenAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync(
            "SELECT c.content FROM cv_frozen_copies c JOIN profiles p ON p.id = c.profile_id WHERE c.id = $1 AND p.user_id = $2",
            [id, userId],
            reader => reader.GetFieldValue<byte[]>(0),
            cancellationToken).ConfigureAwait(false);
        return found is [var content] ? new MemoryStream(content, writable: false) : null;
    }

    public async Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) =>
        await database.ExecuteAsync(
            "DELETE FROM cv_frozen_copies c USING profiles p WHERE p.id = c.profile_id AND c.id = $1 AND p.user_id = $2",
            [id, userId],
            cancellationToken).ConfigureAwait(false) == 1;

    private async Task<CvSaveResult> FreezeAsync(OwnedRows rows, CvFrozenCopy copy, ReadOnlyMemory<byte> content, Ulid userId, CancellationToken cancellationToken)
    {
        object[] key = [userId.ToString(), copy.Id.ToString()];
        var others = await rows.CountAsync(CountOthers, key, cancellationToken).ConfigureAwait(false);
        if (others >= limits.FrozenCopies)
        {
            return CvSaveResult.TooMany($"There are {others} frozen copies already; at most {limits.FrozenCopies} are possible. Delete one that you no longer need.");
        }

        object[] values =
        [
            .. key, copy.VersionId?.ToString() ?? (object)DBNull.Value, copy.VersionName, copy.Template, copy.TemplateVersion, copy.Language,
            copy.MediaType, copy.FileExtension, content, copy.Note ?? (object)DBNull.Value, copy.CreatedAt.ToUniversalTime(),
        ];
        var inserted = await rows.ExecuteAsync(Insert, values, cancellationToken).ConfigureAwait(false);
        return inserted == 1 || await rows.CountAsync(CountSame, [.. key, content], cancellationToken).ConfigureAwait(false) == 1
            ? CvSaveResult.Saved
            : CvSaveResult.NotFound;
    }

    private static CvFrozenCopy Read(NpgsqlDataReader reader) => new()
    {
        Id = Ulid.Parse(reader.GetString(0)),
        VersionId = reader.IsDBNull(1) ? null : Ulid.Parse(reader.GetString(1)),
        VersionName = reader.GetString(2),
        Template = reader.GetString(3),
        TemplateVersion = reader.GetInt32(4),
        Language = reader.GetString(5),
        MediaType = reader.GetString(6),
        FileExtension = reader.GetString(7),
        Length = reader.GetInt32(8),
        Sha256 = reader.GetString(9),
        Note = reader.IsDBNull(10) ? null : reader.GetString(10),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(11),
    };
}
