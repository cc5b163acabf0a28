using CareerHub.Web.Database;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace CareerHub.Web.Accounts;

internal static class AccountsSetup
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddIdentityCore<SiteUser>(ConfigureIdentity)
            .AddSignInManager<SiteSignInManager>()
            .AddUserStore<SiteUserStore>()
            .AddPasswordValidator<CommonPasswordValidator>()
            .AddErrorDescriber<AccountWords>();

        // OWASP's password storage advice for PBKDF2 with HMAC-SHA512, which Identity's hasher uses: at least 210,000 rounds.
        builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 220_000);
        builder.Services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(5));
        builder.Services.AddSingleton<UnknownAccount>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, ConfigureCookie);
    }

    private static void ConfigureIdentity(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = "";
        identity.Password.RequiredLength = 10;
        identity.Password.RequiredUniqueChars = 4;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
    }

    private static void ConfigureCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "careerhub.account";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        cookie.LoginPath = "/sign-in";
        cookie.LogoutPath = "/sign-out";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.Events.OnRedirectToAccessDenied = static context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        cookie.Events.OnValidatePrincipal = static context =>
            AnswersWithoutDatabase(context.HttpContext) ? Task.CompletedTask : SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>The page that says that the database is away must not ask the database who is looking.</summary>
    private static bool AnswersWithoutDatabase(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<WorksWithoutDatabaseAttribute>() is not null;
}
