using System.ComponentModel.DataAnnotations;
using CareerHub.Web.Accounts;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace CareerHub.Web.Pages.Accounts;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SignInModel(UserManager<SiteUser> users, SignInManager<SiteUser> signIn, UnknownAccount unknown) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/overview") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        SignInResult result = await TryAsync(Input.Email!.Trim(), Input.Password!);
        if (result.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/overview");
        }

        // One sentence for an unknown address, a wrong password and a locked account: none of them is confirmed.
        ModelState.AddModelError("Input.Email", "The address and the password do not belong together. After five wrong tries an account rests for ten minutes.");
        return Page();
    }

    private async Task<SignInResult> TryAsync(string email, string password)
    {
        SiteUser? user = await users.FindByEmailAsync(email);
        if (user is null)
        {
            unknown.Check(users.PasswordHasher, password);
            return SignInResult.Failed;
        }

        SignInResult result = await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            unknown.Check(users.PasswordHasher, password);
        }

        return result;
    }

    internal sealed class InputModel
    {
        [Required(ErrorMessage = "Enter your e-mail address.")]
        [StringLength(254, ErrorMessage = "An e-mail address has at most 254 characters.")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Enter your password.")]
        [StringLength(200, ErrorMessage = "A password has at most 200 characters here.")]
        public string? Password { get; set; }
    }
}
