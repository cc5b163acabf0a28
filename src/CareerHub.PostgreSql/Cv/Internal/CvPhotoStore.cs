using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Internal;

namespace CareerHub.PostgreSql.Cv.Internal;

internal sealed class CvPhotoStore(Database database) : ICvPhotoStore
{
    private const string Select = "SELECT f.content FROM profile_photos f JOIN profiles p ON p.id = f.profile_id WHERE p.user_id = $1";

    private const string Save = """
        INSERT INTO profile_photos (profile_id, content) SELECT id, $2 FROM profiles WHERE user_id = $1
        ON CONFLICT (profile_id) DO UPDATE SET content = excluded.content, created_at = excluded.created_at
        """;

    private const string Delete = "DELETE FROM profile_photos f USING profiles p WHERE p.id = f.profile_id AND p.user_id = $1";

    public async Task<CvPhoto?> FindAsync(Ulid userId, CancellationToken cancellationToken = default)
    {
        var found = await database.QueryAsync(Select, [userId], reader => new CvPhoto(reader.GetFieldValue<byte[]>(0)), cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public async Task<bool> SaveAsync(CvPhoto photo, Ulid userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        if (photo.Content.Length is 0 or > ICvPhotoStore.MaxBytes)
        {
            throw new ArgumentException($"A photograph has from 1 to {ICvPhotoStore.MaxBytes} bytes, not {photo.Content.Length}.", nameof(photo));
        }

        return await OwnedRows.RunAsync(
            database, userId, rows => rows.ExecuteAsync(Save, [userId.ToString(), photo.Content], cancellationToken), saved => saved == 1, cancellationToken).ConfigureAwait(false) == 1;
    }

    public async Task<bool> DeleteAsync(Ulid userId, CancellationToken cancellationToken = default) =>
        await database.ExecuteAsync(Delete, [userId], cancellationToken).ConfigureAwait(false) == 1;
}
