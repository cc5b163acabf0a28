using CareerHub.Cv;
using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Cv;

/// <summary>
/// CV versions in PostgreSQL. Every member asks for the owner, and a version of somebody else is as good as none.
/// All throw <see cref="StorageUnavailableException"/> when the database cannot be reached.
/// </summary>
public interface ICvVersionStore
{
    /// <summary>The versions of a user, the default one first, then by name.</summary>
    /// <param name="userId">Whose they are.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The versions; at most as many as <see cref="ProfileLimits.CvVersions"/> says.</returns>
    Task<IReadOnlyList<CvVersion>> ListAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Finds a version.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The version, or null.</returns>
    Task<CvVersion?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Finds the version that is used when none is named.</summary>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The version, or null when none is the default; <see cref="CvVersion.Default"/> then serves.</returns>
    Task<CvVersion?> FindDefaultAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores a version, new or changed. One whose <see cref="CvVersion.ModifiedAt"/> is the start of Unix time is new. Any other must be as it was read:
    /// when what it shows was changed since, nothing is stored and the outcome is <see cref="CvSaveOutcome.Conflict"/>, however close two saves follow each
    /// other. The date is the database's: it becomes later when what the version shows has changed, and stays when it is stored again as it is. A new
    /// version that is the default takes the place of another; of a stored one only <see cref="SetDefaultAsync"/> changes that.
    /// </summary>
    /// <param name="version">The version. Its template need not be known; U+0000 and halves of surrogate pairs in its overrides are errors.</param>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How it went.</returns>
    Task<CvSaveResult> SaveAsync(CvVersion version, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Makes a version the one that is used when none is named. The date of no version changes.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there is none.</returns>
    Task<bool> SetDefaultAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a version. Its frozen copies stay.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);
}
