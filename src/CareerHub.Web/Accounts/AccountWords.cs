using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace CareerHub.Web.Accounts;

/// <summary>What Identity's refusals say here.</summary>
internal sealed class AccountWords : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) =>
        Say(nameof(DuplicateEmail), "There is already an account with this address. Sign in instead, or use another address.");

    // The address is the user name: the same words, which are shown once.
    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidEmail(string? email) =>
        Say(nameof(InvalidEmail), "This does not look like an e-mail address. It should read like name@example.org.");

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), string.Create(CultureInfo.InvariantCulture, $"The password needs at least {length} characters. A few words in a row are easy to remember."));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), "The password repeats the same few characters. Use more different ones.");

    public IdentityError CommonPassword() =>
        Say(nameof(CommonPassword), "This password is among the first that anybody would try. Choose another.");

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
