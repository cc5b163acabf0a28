using System.Net;

namespace CareerHub.PostgreSql.Audit;

/// <summary>Who makes a change, for the audit log.</summary>
/// <param name="UserId">The user, or null for the system itself.</param>
/// <param name="IpAddress">Where the request came from, or null.</param>
/// <param name="UserAgent">The browser as it names itself, or null; at most 500 characters of it are kept.</param>
public sealed record AuditContext(Ulid? UserId, IPAddress? IpAddress = null, string? UserAgent = null)
{
    /// <summary>Changes that nobody asked for, such as those of a background task.</summary>
    public static AuditContext System { get; } = new((Ulid?)null);
}
