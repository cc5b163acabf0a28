using System.Net;

namespace CareerHub.PostgreSql.Audit.Internal;

/// <summary>A row of <c>audit_log</c>. The time is the database's.</summary>
internal sealed class AuditRow
{
    private const int MaxUserAgent = 500;

    public Ulid Id { get; set; }

    public Ulid? UserId { get; set; }

    public Ulid? SubjectId { get; set; }

    public string Action { get; set; } = "";

    public string? EntityType { get; set; }

    public string? EntityId { get; set; }

    public string? OldValues { get; set; }

    public string? NewValues { get; set; }

    public IPAddress? IpAddress { get; set; }

    public string? UserAgent { get; set; }

    internal static AuditRow Create(AuditContext who, string verb, string entityType, Ulid entityId, Ulid? subjectId) => new()
    {
        Id = Ulid.NewUlid(),
        UserId = who.UserId,
        SubjectId = subjectId,
        Action = $"{verb}_{entityType}",
        EntityType = entityType,
        EntityId = entityId.ToString(),
        IpAddress = who.IpAddress,
        UserAgent = Clean(who.UserAgent),
    };

    // A header is whatever a stranger sends: cut to its bound, and without what a text column cannot hold.
    private static string? Clean(string? userAgent)
    {
        if (userAgent is null)
        {
            return null;
        }

        var printable = string.Concat(userAgent.Take(MaxUserAgent).Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)));
        return printable.Length == 0 ? null : printable;
    }
}
