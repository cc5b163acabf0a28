using CareerHub.PostgreSql.Audit;
using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles;

/// <summary>
/// Profiles in PostgreSQL. All members throw <see cref="StorageUnavailableException"/> when the database cannot be reached;
/// whether a save that threw it was stored is then not known: read again before trying again.
/// </summary>
public interface IProfileStore
{
    /// <summary>Finds the profile of a user.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The profile, in one consistent state, or null.</returns>
    Task<StoredProfile?> FindByUserAsync(Ulid userId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds a profile by its public address. One that is less visible costs the same single query as one that does not
    /// exist, so that time does not tell them apart. The caller projects it for its audience.
    /// </summary>
    /// <param name="slug">The slug, compared exactly.</param>
    /// <param name="atLeast">The least visible that is found: <see cref="Visibility.Public"/> for strangers, <see cref="Visibility.Private"/> for any.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The profile, in one consistent state, or null.</returns>
    Task<StoredProfile?> FindBySlugAsync(string slug, Visibility atLeast, CancellationToken cancellationToken = default);

    /// <summary>Finds which state of a profile an address shows, by one query, for a caller that may have that state already.</summary>
    /// <param name="slug">The slug, compared exactly.</param>
    /// <param name="atLeast">The least visible that is found, as for <see cref="FindBySlugAsync"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The profile's key and version, or null.</returns>
    Task<ProfileStamp?> FindStampBySlugAsync(string slug, Visibility atLeast, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores a profile as a whole: only rows that differ are written; the completeness score and the audit log are written in the same transaction.
    /// Entries whose key is not in the profile any more are deleted, from CV versions too.
    /// </summary>
    /// <param name="profile">The profile; its user is the owner of what is written, and nothing of anybody else's is touched.</param>
    /// <param name="expected">The version that it was read with; <see cref="ProfileVersion.None"/> for a new one.</param>
    /// <param name="who">Who makes the change.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How it went. A profile that is stored already in the same words keeps its version.</returns>
    Task<SaveResult> SaveAsync(Profile profile, ProfileVersion expected, AuditContext who, CancellationToken cancellationToken = default);
}
