using CareerHub.PostgreSql.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CareerHub.Web.Accounts;

/// <summary>One field each, read and set as Identity asks for them.</summary>
internal sealed partial class SiteUserStore
{
    public Task<string> GetUserIdAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Id.ToString());

    public Task<string?> GetUserNameAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Email);

    public Task SetUserNameAsync(SiteUser user, string? userName, CancellationToken cancellationToken) => SetEmailAsync(user, userName, cancellationToken);

    public Task<string?> GetNormalizedUserNameAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.NormalizedEmail);

    public Task SetNormalizedUserNameAsync(SiteUser user, string? normalizedName, CancellationToken cancellationToken) =>
        SetNormalizedEmailAsync(user, normalizedName, cancellationToken);

    public Task<string?> GetEmailAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Email);

    public Task SetEmailAsync(SiteUser user, string? email, CancellationToken cancellationToken) => Set(user, account => account with { Email = email });

    public Task<bool> GetEmailConfirmedAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.IsEmailConfirmed);

    public Task SetEmailConfirmedAsync(SiteUser user, bool confirmed, CancellationToken cancellationToken) =>
        Set(user, account => account with { IsEmailConfirmed = confirmed });

    public Task<string?> GetNormalizedEmailAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.NormalizedEmail);

    public Task SetNormalizedEmailAsync(SiteUser user, string? normalizedEmail, CancellationToken cancellationToken) =>
        Set(user, account => account with { NormalizedEmail = normalizedEmail });

    public Task<string?> GetPasswordHashAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash);

    public Task<bool> HasPasswordAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash is not null);

    public Task SetPasswordHashAsync(SiteUser user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(user, account => account with { PasswordHash = passwordHash });

    public Task<string?> GetSecurityStampAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.SecurityStamp);

    public Task SetSecurityStampAsync(SiteUser user, string stamp, CancellationToken cancellationToken) =>
        Set(user, account => account with { SecurityStamp = stamp });

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.LockoutEnd);

    public Task SetLockoutEndDateAsync(SiteUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Set(user, account => account with { LockoutEnd = lockoutEnd });

    /// <summary>Stored at once, with the lockout: of attempts that come together none may overwrite another's count.</summary>
    public async Task<int> IncrementAccessFailedCountAsync(SiteUser user, CancellationToken cancellationToken)
    {
        LockoutOptions lockout = identity.Value.Lockout;
        user.Account = await accounts.RecordFailureAsync(user.Account.Id, lockout.MaxFailedAccessAttempts, lockout.DefaultLockoutTimeSpan, cancellationToken)
            ?? user.Account;
        return user.Account.AccessFailedCount;
    }

    public Task ResetAccessFailedCountAsync(SiteUser user, CancellationToken cancellationToken) =>
        Set(user, account => account with { AccessFailedCount = 0 });

    public Task<int> GetAccessFailedCountAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(SiteUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(SiteUser user, bool enabled, CancellationToken cancellationToken) =>
        Set(user, account => account with { IsLockoutEnabled = enabled });

    private static Task Set(SiteUser user, Func<Account, Account> change)
    {
        user.Account = change(user.Account);
        return Task.CompletedTask;
    }
}
