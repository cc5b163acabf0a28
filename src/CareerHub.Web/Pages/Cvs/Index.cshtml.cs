using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>All CVs of the person, and what is done with one as a whole.</summary>
internal sealed class IndexModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : PageModel
{
    /// <summary>The CVs, the default one first; empty when there is no profile yet.</summary>
    public IReadOnlyList<OwnCv> Cvs { get; private set; } = [];

    public IReadOnlyList<OwnCv> Stored => [.. Cvs.Where(cv => cv.IsStored)];

    /// <summary>"Classic · English · A4".</summary>
    public string Describe(OwnCv cv) => string.Join(" · ", templates.NameOf(cv.Version.Template), CvNames.Language(cv.Version.Language), CvNames.Of(cv.Version.Style.Paper));

    public async Task OnGetAsync(CancellationToken cancellationToken) => Cvs = await cvs.ListAsync(User.UserId(), cancellationToken);

    public async Task<IActionResult> OnPostDuplicateAsync(Ulid id, CancellationToken cancellationToken)
    {
        if (await cvs.FindAsync(id, User.UserId(), cancellationToken) is not { } cv)
        {
            return NotFound();
        }

        CvVersion copy = cv.Version.Duplicate(cv.IsStored ? CopyName.Of(cv.Version.Name) : cv.Version.Name);
        CvSaveResult result = await store.SaveAsync(copy, User.UserId(), cancellationToken);
        if (!result.IsSaved)
        {
            ModelState.AddModelError("", result.Errors is [var first, ..] ? first.Message : "Your profile could not be found. Nothing was duplicated.");
            await OnGetAsync(cancellationToken);
            return Page();
        }

        TempData["Notice"] = cv.IsStored
            ? "Duplicated. This is the copy; the original stays as it is."
            : "It is yours now, and shows all of your profile except references; choose what it shows and how it looks. Strangers get it when you make it the default.";
        return RedirectToPage("/Cvs/Edit", new { id = copy.Id });
    }

    public async Task<IActionResult> OnPostDefaultAsync(Ulid id, CancellationToken cancellationToken)
    {
        if (!await store.SetDefaultAsync(id, User.UserId(), cancellationToken))
        {
            return NotFound();
        }

        TempData["Notice"] = "You have a new default: what your public page shows.";
        return RedirectToPage();
    }
}
