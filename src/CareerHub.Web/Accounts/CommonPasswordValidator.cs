using Microsoft.AspNetCore.Identity;

namespace CareerHub.Web.Accounts;

/// <summary>Refuses passwords that stand in the list of common ones, and those that are the address itself.</summary>
internal sealed class CommonPasswordValidator : IPasswordValidator<SiteUser>
{
    private static readonly HashSet<string> Common = Load();

    public Task<IdentityResult> ValidateAsync(UserManager<SiteUser> manager, SiteUser user, string? password)
    {
        bool common = password is not null && (IsCommon(Bare(password)) || IsAddress(user.Account.Email ?? "", password));
        return Task.FromResult(common ? IdentityResult.Failed(((AccountWords)manager.ErrorDescriber).CommonPassword()) : IdentityResult.Success);
    }

    private static bool IsCommon(string bare) => bare.Length == 0 || Common.Contains(bare);

    private static bool IsAddress(string email, string password) =>
        password.Equals(email, StringComparison.OrdinalIgnoreCase)
        || password.Equals(email.Split('@')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>The list is about words: "Password-2024!" is "password" with what everybody appends; of digits alone nothing is left.</summary>
    private static string Bare(string password) => password.ToLowerInvariant().Trim().TrimEnd("0123456789!?.-_*#$".ToCharArray());

    private static HashSet<string> Load()
    {
        using Stream stream = typeof(CommonPasswordValidator).Assembly.GetManifestResourceStream("CareerHub.Web.Accounts.CommonPasswords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(Bare)];
    }
}
