using System.Text.Json;
using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Audit.Internal;
using CareerHub.PostgreSql.Internal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CareerHub.PostgreSql.Accounts.Internal;

/// <summary>What the audit log says of accounts: that something was done and which columns it changed, never their values.</summary>
internal static class AccountAudit
{
    private const string Entity = "USER";

    // These change with every attempt to sign in.
    private static readonly string[] Untold = [nameof(UserRow.AccessFailedCount), nameof(UserRow.LockoutEnd), nameof(UserRow.LastLoginAt), nameof(UserRow.Version)];

    internal static AuditRow Created(UserRow user, AuditContext who) => AuditRow.Create(who, "CREATE", Entity, user.Id, user.Id);

    /// <summary>The entry for a change, or null when it is not worth one.</summary>
    internal static AuditRow? Updated(EntityEntry<UserRow> user, AuditContext who)
    {
        var columns = user.Properties
            .Where(property => property.IsModified && !Untold.Contains(property.Metadata.Name))
            .Select(property => property.Metadata.GetColumnName())
            .ToArray();
        if (columns.Length == 0)
        {
            return null;
        }

        var row = AuditRow.Create(who, "UPDATE", Entity, user.Entity.Id, user.Entity.Id);
        row.NewValues = $$"""{"changed": {{JsonSerializer.Serialize(columns, JsonColumns.Default.StringArray)}}}""";
        return row;
    }

    /// <summary>The entry for an erasure. Whoever erases the own account is gone with it.</summary>
    internal static AuditRow Erased(Ulid id, AuditContext who) =>
        AuditRow.Create(who.UserId == id ? AuditContext.System : who, "ERASE", Entity, id, null);
}
