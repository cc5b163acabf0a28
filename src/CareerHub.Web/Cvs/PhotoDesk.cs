using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Cv;

namespace CareerHub.Web.Cvs;

/// <summary>Takes photographs of what is uploaded, and other parts of them.</summary>
internal sealed class PhotoDesk(ICvPhotoStore store, IPhotoEditor editor)
{
    public Task<CvPhoto?> FindAsync(Ulid userId, CancellationToken cancellationToken) => store.FindAsync(userId, cancellationToken);

    public Task<CvPhotoSource?> FindSourceAsync(Ulid userId, CancellationToken cancellationToken) => store.FindSourceAsync(userId, cancellationToken);

    public Task<bool> DeleteAsync(Ulid userId, CancellationToken cancellationToken) => store.DeleteAsync(userId, cancellationToken);

    /// <summary>Keeps a picture, drawn anew, and the usual part of it as the photograph.</summary>
    /// <returns>Why it was not taken, or null.</returns>
    public async Task<string?> TakeAsync(Stream upload, Ulid userId, CancellationToken cancellationToken)
    {
        PhotoSourceResult whole = await editor.RedrawAsync(upload, cancellationToken);
        if (whole.Source is not { } source)
        {
            return whole.Message;
        }

        PhotoResult part = await CropAsync(source, cancellationToken);
        return part.Photo is not { } photo ? part.Message
            : await store.SaveAsync(photo, source, userId, cancellationToken) ? null
            : "A photograph belongs to your profile, and there is none yet. Write something into your profile first, then come back.";
    }

    /// <summary>Takes another part of the picture that is kept.</summary>
    /// <returns>Why it was not taken, or null.</returns>
    public async Task<string?> TakePartAsync(CvPhotoSource source, Ulid userId, CancellationToken cancellationToken)
    {
        PhotoResult part = await CropAsync(source, cancellationToken);
        return part.Photo is not { } photo ? part.Message
            : await store.SavePartAsync(photo, source, userId, cancellationToken) ? null
            : "Another picture was chosen in another window meanwhile. This is the one that is kept now.";
    }

    private async Task<PhotoResult> CropAsync(CvPhotoSource source, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(source.Content, writable: false);
        return await editor.CropAsync(stream, source.Crop, cancellationToken);
    }
}
