using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Internal;

namespace CareerHub.PostgreSql.Cv.Internal;

internal sealed class CvPhotoStore(Database database) : ICvPhotoStore
{
    private const string Select = "SELECT f.content FROM profile_photos f JOIN profiles p ON p.id = f.profile_id WHERE p.user_id = $1";

    private const string SelectSource = """
        SELECT f.source, f.crop_x, f.crop_y, f.crop_zoom FROM profile_photos f JOIN profiles p ON p.id = f.profile_id
        WHERE p.user_id = $1 AND f.source IS NOT NULL
        """;

    private const string Save = """
        INSERT INTO profile_photos (profile_id, content, source, crop_x, crop_y, crop_zoom) SELECT id, $2, $3::bytea, $4, $5, $6 FROM profiles WHERE user_id = $1
        ON CONFLICT (profile_id) DO UPDATE SET content = excluded.content, created_at = excluded.created_at,
            source = excluded.source, crop_x = excluded.crop_x, crop_y = excluded.crop_y, crop_zoom = excluded.crop_zoom
        """;

    private const string SavePart = """
        UPDATE profile_photos f SET content = $2, created_at = CURRENT_TIMESTAMP, crop_x = $4, crop_y = $5, crop_zoom = $6
        FROM profiles p
        WHERE p.id = f.profile_id AND p.user_id = $1 AND f.source = $3
        """;

    private const string Delete = "DELETE FROM profile_photos f USING profiles p WHERE p.id = f.profile_id AND p.user_id = $1";

    public async Task<CvPhoto?> FindAsync(Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync(Select, [userId], reader => new CvPhoto(reader.GetFieldValue<byte[]>(0)), cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public async Task<CvPhotoSource?> FindSourceAsync(Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync(
            SelectSource,
            [userId],
            reader => new CvPhotoSource(reader.GetFieldValue<byte[]>(0), new PhotoCrop(reader.GetDouble(1), reader.GetDouble(2), reader.GetDouble(3))),
            cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public Task<bool> SaveAsync(CvPhoto photo, CvPhotoSource? source, Ulid userId, CancellationToken cancellationToken = default) =>
        WriteAsync(Save, photo, source, userId, cancellationToken);

    public Task<bool> SavePartAsync(CvPhoto photo, CvPhotoSource source, Ulid userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return WriteAsync(SavePart, photo, source, userId, cancellationToken);
    }

    public async Task<bool> DeleteAsync(Ulid userId, CancellationToken cancellationToken = default) =>
        await database.ExecuteAsync(Delete, [userId], cancellationToken).ConfigureAwait(false) == 1;

    private async Task<bool> WriteAsync(string sql, CvPhoto photo, CvPhotoSource? source, Ulid userId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photo);
        Check(photo.Content, ICvPhotoStore.MaxBytes, "A photograph", nameof(photo));
        if (source is not null)
        {
            Check(source.Content, ICvPhotoStore.MaxSourceBytes, "The picture of a photograph", nameof(source));
        }

        // Beyond counts as the nearest, as for whoever draws it.
        object?[] values = source?.Crop.Bounded() is { } crop
            ? [userId.ToString(), photo.Content, source.Content, crop.X, crop.Y, crop.Zoom]
            : [userId.ToString(), photo.Content, null, null, null, null];
        return await OwnedRows.RunAsync(database, userId, rows => rows.ExecuteAsync(sql, values, cancellationToken), saved => saved == 1, cancellationToken).ConfigureAwait(false) == 1;
    }

    private static void Check(byte[] content, int most, string what, string parameter)
    {
        if (content.Length == 0 || content.Length > most)
        {
            throw new ArgumentException($"{what} has from 1 to {most} bytes, not {content.Length}.", parameter);
        }
    }
}
