using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;
using CareerHub.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>
/// A page with a form that changes the signed-in person's profile. The form carries the version that it was opened with;
/// when the profile has changed since, nothing is stored, what was typed stays, and the page says so.
/// </summary>
internal abstract class ProfileFormModel(IProfileStore store) : PageModel
{
    /// <summary>The version that the form was opened with.</summary>
    [BindProperty]
    public string? Version { get; set; }

    /// <summary>The profile as it is stored, or an empty one.</summary>
    protected async Task<Profile> OpenAsync(CancellationToken cancellationToken)
    {
        StoredProfile? stored = await store.FindByUserAsync(User.UserId(), cancellationToken);
        Version ??= (stored?.Version ?? ProfileVersion.None).ToString();
        return stored?.Profile ?? new Profile { UserId = User.UserId() };
    }

    /// <summary>Stores a changed profile, or puts what is wrong beside the fields.</summary>
    /// <param name="profile">The changed profile.</param>
    /// <param name="fieldOf">The form field that shows a property's errors, or null when the form has none for it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it was stored.</returns>
    protected async Task<bool> SaveAsync(Profile profile, Func<string, string?> fieldOf, CancellationToken cancellationToken)
    {
        _ = ProfileVersion.TryParse(Version, out ProfileVersion expected);
        SaveResult result = await store.SaveAsync(profile, expected, HttpContext.AuditContext(), cancellationToken);
        switch (result.Outcome)
        {
            case SaveOutcome.Saved:
                return true;
            case SaveOutcome.SlugTaken:
                ModelState.AddModelError(fieldOf(nameof(Profile.Slug)) ?? "", "Somebody else has this address. Choose another.");
                return false;
            case SaveOutcome.Invalid:
                foreach (ValidationError error in result.Errors)
                {
                    ModelState.AddModelError(fieldOf(error.Path) ?? "", error.Message);
                }

                return false;
            case SaveOutcome.NotFound:
                ModelState.AddModelError("", "Your profile could not be found: it, or your account, has been deleted. Nothing was saved; copy what you typed if you still need it.");
                return false;
            default:
                await TakeNewVersionAsync(cancellationToken);
                return false;
        }
    }

    private async Task TakeNewVersionAsync(CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", "Your profile was changed in another window since you opened this form. What you typed is kept below: look it over, then save again.");
        ModelState.Remove(nameof(Version));
        Version = null;
        await OpenAsync(cancellationToken);
    }
}
