using System.Security.Claims;

namespace CareerHub.Web.Accounts;

internal static class SignedIn
{
    /// <summary>The key of the signed-in user; every query of a person's data carries it.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks authorization.</exception>
    public static Ulid UserId(this ClaimsPrincipal principal) =>
        Ulid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out Ulid id)
            ? id
            : throw new InvalidOperationException("Nobody is signed in.");
}
