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

    /// <summary>Finds the photograph of a user.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The photograph, or null.</returns>
    Task<CvPhoto?> FindAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Stores a photograph in place of the one before.</summary>
    /// <param name="photo">The photograph, of at most <see cref="MaxBytes"/>, as an <see cref="IPhotoEditor"/> makes it.</param>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when the user has no profile.</returns>
    /// <exception cref="ArgumentException">It is empty, or larger than <see cref="MaxBytes"/>.</exception>
    Task<bool> SaveAsync(CvPhoto photo, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the photograph.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(Ulid userId, CancellationToken cancellationToken = default);
}
