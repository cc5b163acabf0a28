using CareerHub.PostgreSql.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Accounts;

/// <summary>Identity's store over <see cref="IAccountStore"/>. The address is the user name. The fields stand in the other parts of the class.</summary>
internal sealed partial class SiteUserStore(IAccountStore accounts, IHttpContextAccessor request, IdentityErrorDescriber words, IOptions<IdentityOptions> identity) :
    IUserPasswordStore<SiteUser>, IUserEmailStore<SiteUser>, IUserSecurityStampStore<SiteUser>, IUserLockoutStore<SiteUser>
{
    private PostgreSql.Audit.AuditContext Who => request.HttpContext?.AuditContext() ?? PostgreSql.Audit.AuditContext.System;

    public async Task<IdentityResult> CreateAsync(SiteUser user, CancellationToken cancellationToken) =>
        Take(user, await accounts.CreateAsync(user.Account, Who, cancellationToken));

    public async Task<IdentityResult> UpdateAsync(SiteUser user, CancellationToken cancellationToken) =>
        Take(user, await accounts.UpdateAsync(user.Account, Who, cancellationToken));

    public async Task<IdentityResult> DeleteAsync(SiteUser user, CancellationToken cancellationToken) =>
        await accounts.EraseAsync(user.Account.Id, Who, cancellationToken) ? IdentityResult.Success : IdentityResult.Failed(words.ConcurrencyFailure());

    public async Task<SiteUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Ulid.TryParse(userId, out Ulid id) ? Open(await accounts.FindAsync(id, cancellationToken)) : null;

    public Task<SiteUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindByEmailAsync(normalizedUserName, cancellationToken);

    public async Task<SiteUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        Open(await accounts.FindByEmailAsync(normalizedEmail, cancellationToken));

    public void Dispose()
    {
        // Identity disposes its stores; this one holds nothing.
    }

    // An account that may not sign in is treated as if it did not exist.
    private static SiteUser? Open(Account? account) => account is { IsActive: true } ? new SiteUser { Account = account } : null;

    private IdentityResult Take(SiteUser user, AccountResult result)
    {
        user.Account = result.Account ?? user.Account;
        return result.Outcome switch
        {
            AccountOutcome.Stored => IdentityResult.Success,
            AccountOutcome.EmailTaken => IdentityResult.Failed(words.DuplicateEmail(user.Account.Email ?? "")),
            AccountOutcome.Invalid => IdentityResult.Failed(words.InvalidEmail(user.Account.Email)),
            _ => IdentityResult.Failed(words.ConcurrencyFailure()),
        };
    }
}
