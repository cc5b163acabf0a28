namespace CareerHub.Web.Accounts;

/// <summary>An account as ASP.NET Core Identity changes it, field by field, until it is stored as a whole.</summary>
internal sealed class SiteUser
{
    public Ulid Id { get; init; } = Ulid.NewUlid();

    public string Email { get; set; } = "";

    public string NormalizedEmail { get; set; } = "";

    public string? PasswordHash { get; set; }

    public string SecurityStamp { get; set; } = "";

    public string? ConcurrencyStamp { get; set; }

    public int AccessFailedCount { get; set; }

    public DateTimeOffset? LockoutEnd { get; set; }
}
