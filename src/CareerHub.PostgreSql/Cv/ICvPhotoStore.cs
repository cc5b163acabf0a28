using CareerHub.Cv.Photos;

namespace CareerHub.PostgreSql.Cv;

/// <summary>
/// The photographs of profiles in PostgreSQL, one for each. Every member asks for the owner.
/// All throw <see cref="StorageUnavailableException"/> when the database cannot be reached.
/// </summary>
public interface ICvPhotoStore
{
    /// <summary>The most bytes that a photograph may have.</summary>
    const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>The most bytes that the picture may have that a photograph is a part of.</summary>
    const int MaxSourceBytes = 8 * 1024 * 1024;

    /// <summary>Finds the photograph of a user.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The photograph, or null.</returns>
    Task<CvPhoto?> FindAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Stores a photograph in place of the one before.</summary>
    /// <param name="photo">The photograph, of at most <see cref="MaxBytes"/>, as an <see cref="IPhotoEditor"/> makes it.</param>
    /// <param name="source">The picture that it is a part of, of at most <see cref="MaxSourceBytes"/>; null when no other part is to be chosen later.</param>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when the user has no profile.</returns>
    /// <exception cref="ArgumentException">One of them is empty, or too large.</exception>
    Task<bool> SaveAsync(CvPhoto photo, CvPhotoSource? source, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Finds the picture that the photograph of a user is a part of.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The picture and the part, or null when there is no photograph or only itself is kept.</returns>
    Task<CvPhotoSource?> FindSourceAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Stores another part of the picture as the photograph.</summary>
    /// <param name="photo">The part, as an <see cref="IPhotoEditor"/> makes it, of at most <see cref="MaxBytes"/>.</param>
    /// <param name="source">The picture as it is stored, and which part was taken.</param>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when another picture, or none, is stored meanwhile; then nothing changes.</returns>
    /// <exception cref="ArgumentException">One of them is empty, or too large.</exception>
    Task<bool> SavePartAsync(CvPhoto photo, CvPhotoSource source, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the photograph.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(Ulid userId, CancellationToken cancellationToken = default);
}
