using CareerHub.PostgreSql.Audit;

namespace CareerHub.PostgreSql.Accounts;

/// <summary>
/// Accounts in PostgreSQL, for a host's sign-in. All members throw <see cref="StorageUnavailableException"/> when the database cannot be reached.
/// </summary>
public interface IAccountStore
{
    /// <summary>Stores a new account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="who">Who makes it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Stored, <see cref="AccountOutcome.EmailTaken"/>, <see cref="AccountOutcome.Invalid"/>, or <see cref="AccountOutcome.Conflict"/> when the key is in use.</returns>
    Task<AccountResult> CreateAsync(Account account, AuditContext who, CancellationToken cancellationToken = default);

    /// <summary>Finds an account by its key.</summary>
    /// <param name="id">The key.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The account, or null.</returns>
    Task<Account?> FindAsync(Ulid id, CancellationToken cancellationToken = default);

    /// <summary>Finds an account by its address.</summary>
    /// <param name="normalizedEmail">The address, normalised as <see cref="Account.NormalizedEmail"/> is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The account, or null.</returns>
    Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default);

    /// <summary>Stores a changed account if nobody else has changed it since it was read.</summary>
    /// <param name="account">The account with the version that it was read with.</param>
    /// <param name="who">Who changes it. Counters, lockouts and sign-in times are not worth an audit entry; of passwords and stamps only the fact is kept.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How it went.</returns>
    Task<AccountResult> UpdateAsync(Account account, AuditContext who, CancellationToken cancellationToken = default);

    /// <summary>
    /// Counts a failed attempt to sign in, and locks the account when there were enough of them, in one statement: however
    /// many attempts come at once, each is counted. Counting begins anew with the lockout. Not audited.
    /// </summary>
    /// <param name="id">The key.</param>
    /// <param name="maxFailures">The failure that locks, 1 or more.</param>
    /// <param name="lockout">How long it locks, more than zero.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The account as it is now stored, or null when there is none.</returns>
    Task<Account?> RecordFailureAsync(Ulid id, int maxFailures, TimeSpan lockout, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets the failed attempts and notes the time, in one statement, unless the account is locked or may not sign in
    /// at that moment, whatever it was when it was read. Not audited.
    /// </summary>
    /// <param name="id">The key.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The account as it is now stored; null when it must not be let in.</returns>
    Task<Account?> RecordSignInAsync(Ulid id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Erases a person: the account, the profile with everything that hangs on it, tokens, passkeys, imports with their raw data,
    /// and what the audit log holds about the person. That something was erased stays in the audit log.
    /// </summary>
    /// <param name="id">The key.</param>
    /// <param name="who">Who asks for it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when there was no such account.</returns>
    Task<bool> EraseAsync(Ulid id, AuditContext who, CancellationToken cancellationToken = default);

    /// <summary>Makes a token for a link that is sent to the person. Only its SHA-256 is stored.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="purpose">What it is good for, such as <c>RESET_PASSWORD</c>; it is good for nothing else.</param>
    /// <param name="lifetime">How long it is good, more than zero.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>256 random bits as 43 characters of base64url, or null when there is no such account.</returns>
    Task<string?> IssueTokenAsync(Ulid userId, string purpose, TimeSpan lifetime, CancellationToken cancellationToken = default);

    /// <summary>Uses a token up.</summary>
    /// <param name="token">The token, as somebody presented it.</param>
    /// <param name="purpose">What it is presented for.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The account that it was made for, or null when it is unknown, used, expired or for another purpose.</returns>
    Task<Ulid?> RedeemTokenAsync(string token, string purpose, CancellationToken cancellationToken = default);
}
