using CareerHub.Cv;
using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Cv;

/// <summary>
/// Frozen copies of CVs in PostgreSQL: stored, looked at and deleted, never changed. Every member asks for the owner, and a copy of somebody
/// else is as good as none. All throw <see cref="StorageUnavailableException"/> when the database cannot be reached.
/// </summary>
public interface IFrozenCvStore
{
    /// <summary>Stores a copy. Storing the same copy again changes nothing, so that a caller may retry.</summary>
    /// <param name="copy">What it is, of <see cref="CvFrozenCopy.Of"/>. A version that is not stored is left out of it.</param>
    /// <param name="content">Its bytes, at most as many as <see cref="ProfileLimits.FrozenCopyBytes"/> says.</param>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How it went.</returns>
    /// <exception cref="ArgumentException">The bytes are not those that <paramref name="copy"/> describes.</exception>
    Task<CvSaveResult> FreezeAsync(CvFrozenCopy copy, ReadOnlyMemory<byte> content, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>The copies of a user without their bytes, the newest first.</summary>
    /// <param name="userId">Whose they are.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The copies; at most as many as <see cref="ProfileLimits.FrozenCopies"/> says.</returns>
    Task<IReadOnlyList<CvFrozenCopy>> ListAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Finds a copy without its bytes.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The copy, or null.</returns>
    Task<CvFrozenCopy?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Opens the bytes of a copy.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The bytes, in memory, for the caller to dispose of; null when there is no such copy.</returns>
    Task<Stream?> OpenAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a copy.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);
}
