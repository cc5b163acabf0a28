using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Asks once more before a CV is deleted.</summary>
internal sealed class DeleteModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : CvFormModel(cvs, store, templates)
{
    private readonly ICvVersionStore store = store;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await OpenAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken) || !await store.DeleteAsync(Id, User.UserId(), cancellationToken))
        {
            return NotFound();
        }

        TempData["Notice"] = $"“{Cv.Version.Name}” is deleted. Your profile is as it was.";
        return RedirectToPage("/Cvs/Index");
    }
}
