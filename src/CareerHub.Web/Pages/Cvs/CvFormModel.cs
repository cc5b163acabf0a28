using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Profiles.Validation;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>
/// A page with a form that changes one of the person's CVs. The form carries a fingerprint of the part that it writes, as it was when the form was
/// opened; when that part has changed since, nothing is stored, what was typed stays, and the page shows what saving again would change.
/// </summary>
internal abstract class CvFormModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : PageModel
{
    private const int MostTries = 5;

    [BindProperty(SupportsGet = true)]
    public Ulid Id { get; set; }

    /// <summary>The fingerprint that the form was opened with.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public OwnCv Cv { get; private set; } = null!;

    /// <summary>What another window saved meanwhile, on the left, and what saving again makes of it; null unless that is why nothing was stored.</summary>
    public IReadOnlyList<CompareRow>? Meanwhile { get; private set; }

    protected ICvTemplateEngine Templates => templates;

    /// <summary>The CV with nothing but what the form writes: what another window changes of the rest is no conflict.</summary>
    protected virtual CvVersion Part => Cv.Version;

    /// <summary>A version without anything, to put a part into.</summary>
    protected static CvVersion Blank { get; } = new() { Id = default, Name = "", Template = "" };

    /// <summary>Takes from the CV what the page shows of it.</summary>
    /// <returns>False when it has no such thing.</returns>
    protected virtual bool Show() => true;

    /// <summary>Finds the CV, of which the page is a part.</summary>
    /// <returns>False when the person has none of this key that is stored.</returns>
    protected async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        if (await cvs.FindAsync(Id, User.UserId(), cancellationToken) is not { IsStored: true } cv)
        {
            return false;
        }

        Cv = cv;
        bool isShown = Show();
        Seen ??= isShown ? OwnCv.FingerprintOf(Part) : null;
        return isShown;
    }

    /// <summary>Stores a changed CV, or puts what is wrong beside the fields.</summary>
    /// <param name="change">The CV that the form makes of the one that is open; asked again when that one is another meanwhile.</param>
    /// <param name="fieldOf">The form field that shows a property's errors, or null when the form has none for it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it was stored.</returns>
    protected async Task<bool> SaveAsync(Func<CvVersion> change, Func<string, string?> fieldOf, CancellationToken cancellationToken)
    {
        for (int tries = 1; ; tries++)
        {
            CvVersion changed = change();
            if (Seen != OwnCv.FingerprintOf(Part))
            {
                return OwnCv.FingerprintOf(changed) == Cv.Fingerprint || Refuse(changed);
            }

            // Stored only over what was read a moment ago: another window may have come between.
            CvSaveResult result = await store.SaveAsync(changed, User.UserId(), cancellationToken);
            if (result.Outcome != CvSaveOutcome.Conflict || tries == MostTries || !await OpenAsync(cancellationToken))
            {
                return Took(result, fieldOf);
            }
        }
    }

    /// <summary>In what the CV as it is stored now and the one that the form makes differ.</summary>
    protected virtual IEnumerable<CompareRow> Differences(CvVersion changed) => CompareRow.Versions(Cv, Cv with { Version = changed }, templates.NameOf);

    protected RedirectToPageResult Done(string page, string notice)
    {
        TempData["Notice"] = notice;
        return RedirectToPage(page, new { Id });
    }

    private bool Refuse(CvVersion changed)
    {
        ModelState.Remove(nameof(Seen));
        Seen = OwnCv.FingerprintOf(Part);
        Meanwhile = [.. Differences(changed)];
        ModelState.AddModelError("", "This CV was changed in another window since you opened this page. Nothing was saved, and what you chose is kept below: look at what differs, then save again.");
        return false;
    }

    private bool Took(CvSaveResult result, Func<string, string?> fieldOf)
    {
        if (result.Outcome is CvSaveOutcome.NotFound or CvSaveOutcome.Conflict)
        {
            ModelState.AddModelError("", result.Outcome == CvSaveOutcome.NotFound
                ? "This CV could not be found: it, or your account, has been deleted. Nothing was saved."
                : "This CV is being changed elsewhere at this moment. Nothing was saved; try again.");
        }

        foreach (ValidationError error in result.Errors)
        {
            ModelState.AddModelError(fieldOf(error.Path) ?? "", error.Message);
        }

        return result.IsSaved;
    }
}
