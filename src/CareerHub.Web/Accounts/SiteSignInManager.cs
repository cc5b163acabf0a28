using CareerHub.PostgreSql.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Accounts;

/// <summary>Lets nobody in whose account other attempts have locked since it was read, and notes when somebody came in.</summary>
internal sealed class SiteSignInManager(
    UserManager<SiteUser> users,
    IHttpContextAccessor request,
    IUserClaimsPrincipalFactory<SiteUser> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<SiteUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<SiteUser> confirmation,
    IAccountStore accounts) : SignInManager<SiteUser>(users, request, claims, options, logger, schemes, confirmation)
{
    /// <summary>Signs in without a password: who has just registered.</summary>
    public override async Task SignInAsync(SiteUser user, AuthenticationProperties authenticationProperties, string? authenticationMethod = null)
    {
        await TryRecordAsync(user);
        await base.SignInAsync(user, authenticationProperties, authenticationMethod);
    }

    /// <summary>Called when the password was right. Identity takes a result from it, and fails the attempt by it.</summary>
    protected override Task ResetLockout(SiteUser user) => RecordAsync(user);

    private async Task<IdentityResult> RecordAsync(SiteUser user) =>
        await TryRecordAsync(user) ? IdentityResult.Success : IdentityResult.Failed();

    private async Task<bool> TryRecordAsync(SiteUser user)
    {
        if (await accounts.RecordSignInAsync(user.Account.Id, Context.RequestAborted) is not { } stored)
        {
            return false;
        }

        user.Account = stored;
        return true;
    }
}
