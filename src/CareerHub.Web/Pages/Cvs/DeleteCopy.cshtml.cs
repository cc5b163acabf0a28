using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Asks once more before a copy is deleted.</summary>
internal sealed class DeleteCopyModel(IFrozenCvStore store) : PageModel
{
    public CvFrozenCopy Copy { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Ulid id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, User.UserId(), cancellationToken) is not { } copy)
        {
            return NotFound();
        }

        Copy = copy;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Ulid id, CancellationToken cancellationToken)
    {
        if (!await store.DeleteAsync(id, User.UserId(), cancellationToken))
        {
            return NotFound();
        }

        TempData["Notice"] = "Deleted.";
        return RedirectToPage("/Cvs/Copies");
    }
}
