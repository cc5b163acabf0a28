namespace CareerHub.PostgreSql.Intake;

/// <summary>
/// Imports in PostgreSQL: what a document gave, between its upload and what a person takes of it. Every member asks for the owner,
/// and an import of somebody else is as good as none. All throw <see cref="StorageUnavailableException"/> when the database cannot be reached.
/// </summary>
public interface IImportStore
{
    /// <summary>Stores what was read of a document, for review.</summary>
    /// <param name="id">A new key. Storing the same key for the same user again changes nothing, so that a caller may retry.</param>
    /// <param name="userId">Whose import it is.</param>
    /// <param name="source">Where it came from, such as <c>UPLOAD</c>; not blank.</param>
    /// <param name="json">What was read, as JSON. U+0000, which PostgreSQL cannot hold, becomes U+FFFD; members of objects may change their order.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there is no such user, or the key is somebody else's.</returns>
    Task<bool> CreateAsync(Ulid id, Ulid userId, string source, string json, CancellationToken cancellationToken = default);

    /// <summary>Finds an import with its data.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The import, or null.</returns>
    Task<ImportRecord?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>The latest imports of a user, the newest first, without their data.</summary>
    /// <param name="userId">Whose they are.</param>
    /// <param name="limit">At most so many, 1 to 100.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The imports.</returns>
    Task<IReadOnlyList<ImportRecord>> ListAsync(Ulid userId, int limit = 20, CancellationToken cancellationToken = default);

    /// <summary>Ends an import that was taken over. Its data stays until <see cref="ExpireAsync"/>, so that it can be looked at and undone.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="itemsImported">How many values were taken over; 0 or more.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there is none, or it has ended already.</returns>
    Task<bool> CompleteAsync(Ulid id, Ulid userId, int itemsImported, CancellationToken cancellationToken = default);

    /// <summary>Ends an import that failed or was given up, and removes its data.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="message">Why, in a sentence without text of the document.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there is none, or it has ended already.</returns>
    Task<bool> FailAsync(Ulid id, Ulid userId, string message, CancellationToken cancellationToken = default);

    /// <summary>Deletes an import.</summary>
    /// <param name="id">The key.</param>
    /// <param name="userId">Whose it must be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>Removes the data of imports of all users that began before a moment; those that nobody ended fail.</summary>
    /// <param name="before">The moment.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many were emptied.</returns>
    Task<int> ExpireAsync(DateTimeOffset before, CancellationToken cancellationToken = default);
}
