namespace CareerHub.PostgreSql.Accounts.Internal;

/// <summary>A row of <c>users</c>.</summary>
internal sealed class UserRow
{
    public Ulid Id { get; set; }

    public string? Email { get; set; }

    public string? NormalizedEmail { get; set; }

    public bool IsVerified { get; set; }

    public string? PasswordHash { get; set; }

    public string? SecurityStamp { get; set; }

    public bool IsActive { get; set; }

    public int AccessFailedCount { get; set; }

    public bool LockoutEnabled { get; set; }

    public DateTimeOffset? LockoutEnd { get; set; }

    public bool TwoFactorEnabled { get; set; }

    public AccountPlan Plan { get; set; }

    public DateTimeOffset? PlanExpiresAt { get; set; }

    public DateTimeOffset? LastLoginAt { get; set; }

    /// <summary>Set by the database.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The system column <c>xmin</c>.</summary>
    public uint Version { get; set; }

    internal static UserRow From(Account account) => new()
    {
        Id = account.Id,
        Email = account.Email,
        NormalizedEmail = account.NormalizedEmail,
        IsVerified = account.IsEmailConfirmed,
        PasswordHash = account.PasswordHash,
        SecurityStamp = account.SecurityStamp,
        IsActive = account.IsActive,
        AccessFailedCount = account.AccessFailedCount,
        LockoutEnabled = account.IsLockoutEnabled,
        LockoutEnd = account.LockoutEnd?.ToUniversalTime(),
        TwoFactorEnabled = account.IsTwoFactorEnabled,
        Plan = account.Plan,
        PlanExpiresAt = account.PlanExpiresAt?.ToUniversalTime(),
        LastLoginAt = account.LastLoginAt?.ToUniversalTime(),
        CreatedAt = account.CreatedAt.ToUniversalTime(),
        Version = account.Version,
    };

    internal Account ToAccount() => new()
    {
        Id = Id,
        Email = Email,
        NormalizedEmail = NormalizedEmail,
        IsEmailConfirmed = IsVerified,
        PasswordHash = PasswordHash,
        SecurityStamp = SecurityStamp,
        IsActive = IsActive,
        AccessFailedCount = AccessFailedCount,
        IsLockoutEnabled = LockoutEnabled,
        LockoutEnd = LockoutEnd,
        IsTwoFactorEnabled = TwoFactorEnabled,
        Plan = Plan,
        PlanExpiresAt = PlanExpiresAt,
        LastLoginAt = LastLoginAt,
        CreatedAt = CreatedAt,
        Version = Version,
    };
}
