using System.ComponentModel.DataAnnotations;
using CareerHub.PostgreSql.Accounts;
using CareerHub.Profiles;
using CareerHub.Web.Accounts;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Pages.Accounts;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.Register)]
internal sealed class RegisterModel(UserManager<SiteUser> users, SignInManager<SiteUser> signIn) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/overview") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && !EmailAddress.IsPlausible(Input.Email!.Trim()))
        {
            ModelState.AddModelError("Input.Email", InputModel.NoAddress);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var user = new SiteUser { Account = new Account { Email = Input.Email!.Trim() } };
        IdentityResult result = await users.CreateAsync(user, Input.Password!);
        if (!result.Succeeded)
        {
            foreach (IdentityError error in result.Errors)
            {
                ModelState.AddModelError(FieldOf(error), error.Description);
            }

            return Page();
        }

        await signIn.SignInAsync(user, isPersistent: false);
        return Redirect("/overview");
    }

    private static string FieldOf(IdentityError error) =>
        error.Code.Contains("Password", StringComparison.Ordinal) ? "Input.Password" : "Input.Email";

    internal sealed class InputModel
    {
        public const string NoAddress = "This does not look like an e-mail address. It should read like name@example.org.";

        [Required(ErrorMessage = "Enter your e-mail address.")]
        [EmailAddress(ErrorMessage = NoAddress)]
        [StringLength(254, ErrorMessage = "An e-mail address has at most 254 characters.")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Choose a password.")]
        [StringLength(200, ErrorMessage = "A password has at most 200 characters here.")]
        public string? Password { get; set; }
    }
}
