namespace CareerHub.PostgreSql.Accounts;

/// <summary>A user's account: a row of <c>users</c>. Immutable; change it with <c>with</c> and hand it to <see cref="IAccountStore.UpdateAsync"/>.</summary>
public sealed record Account
{
    /// <summary>The key.</summary>
    public Ulid Id { get; init; } = Ulid.NewUlid();

    /// <summary>The e-mail address as the person wrote it; null for accounts of a host that keeps addresses elsewhere.</summary>
    public string? Email { get; init; }

    /// <summary>The address in the form that is compared and is unique, as the host normalises it; null exactly when <see cref="Email"/> is.</summary>
    public string? NormalizedEmail { get; init; }

    /// <summary>Whether the address was confirmed: column <c>is_verified</c>.</summary>
    public bool IsEmailConfirmed { get; init; }

    /// <summary>The hash of the password in the form of the host's hasher; null when the account has no password.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Changes whenever the credentials do, and so ends all sessions.</summary>
    public string? SecurityStamp { get; init; }

    /// <summary>False when the account may not sign in.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Failed attempts to sign in since the last success; 0 or more.</summary>
    public int AccessFailedCount { get; init; }

    /// <summary>Whether failed attempts may lock the account.</summary>
    public bool IsLockoutEnabled { get; init; } = true;

    /// <summary>Until when the account is locked, or null.</summary>
    public DateTimeOffset? LockoutEnd { get; init; }

    /// <summary>Whether signing in needs a second factor.</summary>
    public bool IsTwoFactorEnabled { get; init; }

    /// <summary>The plan.</summary>
    public AccountPlan Plan { get; init; }

    /// <summary>When the plan ends, or null.</summary>
    public DateTimeOffset? PlanExpiresAt { get; init; }

    /// <summary>The last time that somebody signed in, or null.</summary>
    public DateTimeOffset? LastLoginAt { get; init; }

    /// <summary>When the account was made; set by the database.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Another after every change of the row; 0 before the account is stored. What <see cref="IAccountStore.UpdateAsync"/> compares.</summary>
    public uint Version { get; init; }
}
