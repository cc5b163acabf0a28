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
    /// <returns>The versions.</returns>
    Task<IReadOnlyList<StoredCvVersion>> ListAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Finds a version.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The version, or null.</returns>
    Task<StoredCvVersion?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Stores a version, new or changed. If it is the default, another one is so no longer.</summary>
    /// <param name="version">The version; its name and template are not blank and hold neither U+0000 nor half of a surrogate pair, its configuration is a JSON object.</param>
    /// <param name="userId">Whose it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when the user has no profile, or the key is somebody else's.</returns>
    /// <exception cref="ArgumentException">The name or template is blank or cannot be stored, or the configuration is no JSON object.</exception>
    Task<bool> SaveAsync(StoredCvVersion version, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a version.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);
}
