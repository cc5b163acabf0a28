using System.Security.Claims;
using CareerHub.PostgreSql.Audit;

namespace CareerHub.Web.Accounts;

internal static class SignedIn
{
    /// <summary>The key of the signed-in user; every query of a person's data carries it.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks authorization.</exception>
    public static Ulid UserId(this ClaimsPrincipal principal) =>
        principal.FindUserId() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The key of the signed-in user, or null for a guest.</summary>
    public static Ulid? FindUserId(this ClaimsPrincipal principal) =>
        Ulid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out Ulid id) ? id : null;

    /// <summary>Who asks, for the audit log.</summary>
    public static AuditContext AuditContext(this HttpContext context) =>
        new(context.User.FindUserId(), context.Connection.RemoteIpAddress, context.Request.Headers.UserAgent);
}
