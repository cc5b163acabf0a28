using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Profiles.Validation;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>
/// A page with a form that changes one of the person's CVs. The form carries a fingerprint of the CV as it was when the form was opened;
/// when the CV has changed since, nothing is stored, what was typed stays, and the page says so.
/// </summary>
internal abstract class CvFormModel(OwnCvs cvs, ICvVersionStore store) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Ulid Id { get; set; }

    /// <summary>The fingerprint that the form was opened with.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public OwnCv Cv { get; private set; } = null!;

    /// <summary>Finds the CV, of which the page is a part.</summary>
    /// <returns>False when the person has none of this key that is stored.</returns>
    protected async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        if (await cvs.FindAsync(Id, User.UserId(), cancellationToken) is not { IsStored: true } cv)
        {
            return false;
        }

        Cv = cv;
        Seen ??= cv.Fingerprint;
        return true;
    }

    /// <summary>Stores a changed CV, or puts what is wrong beside the fields.</summary>
    /// <param name="changed">The changed CV.</param>
    /// <param name="fieldOf">The form field that shows a property's errors, or null when the form has none for it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it was stored.</returns>
    protected async Task<bool> SaveAsync(CvVersion changed, Func<string, string?> fieldOf, CancellationToken cancellationToken)
    {
        if (Seen != Cv.Fingerprint)
        {
            ModelState.Remove(nameof(Seen));
            Seen = Cv.Fingerprint;
            ModelState.AddModelError("", "This CV was changed in another window since you opened this page. What you chose is kept below: look it over, then save again.");
            return false;
        }

        CvSaveResult result = await store.SaveAsync(changed, User.UserId(), cancellationToken);
        if (result.Outcome == CvSaveOutcome.NotFound)
        {
            ModelState.AddModelError("", "This CV could not be found: it, or your account, has been deleted. Nothing was saved.");
        }

        foreach (ValidationError error in result.Errors)
        {
            ModelState.AddModelError(fieldOf(error.Path) ?? "", error.Message);
        }

        return result.IsSaved;
    }

    protected RedirectToPageResult Done(string page, string notice)
    {
        TempData["Notice"] = notice;
        return RedirectToPage(page, new { Id });
    }
}
