namespace CareerHub.PostgreSql.Accounts;

/// <summary>How storing an account went.</summary>
public enum AccountOutcome
{
    /// <summary>It was stored.</summary>
    Stored,

    /// <summary>Another account has the same normalised address. Nothing was stored.</summary>
    EmailTaken,

    /// <summary>Somebody else changed the account since it was read. Nothing was stored.</summary>
    Conflict,

    /// <summary>There is no such account.</summary>
    NotFound,

    /// <summary>A text holds U+0000 or half a surrogate pair, which PostgreSQL cannot store. Nothing was stored.</summary>
    Invalid,
}

/// <summary>How storing an account went, and the account as it is now stored.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Account">The stored account with its new version, when it was stored; else null.</param>
public sealed record AccountResult(AccountOutcome Outcome, Account? Account = null);
