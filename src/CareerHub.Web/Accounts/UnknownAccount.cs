using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Accounts;

/// <summary>Spends on an address without an account the work that a wrong password costs, so that time does not tell them apart.</summary>
internal sealed class UnknownAccount(IOptions<PasswordHasherOptions> options)
{
    private readonly SiteUser nobody = new();
    private readonly Lazy<string> hash = new(() => new PasswordHasher<SiteUser>(options).HashPassword(new SiteUser(), Guid.NewGuid().ToString()));

    public void Check(IPasswordHasher<SiteUser> hasher, string password) => hasher.VerifyHashedPassword(nobody, hash.Value, password);
}
