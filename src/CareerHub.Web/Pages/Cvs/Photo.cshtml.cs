using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Accounts;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>The photograph of the person: drawn anew from what is uploaded, so that nothing of the file is kept but the picture.</summary>
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class PhotoModel(ICvPhotoStore store, IPhotoEditor editor) : PageModel
{
    [BindProperty]
    public IFormFile? Picture { get; set; }

    /// <summary>The photograph that is kept, or null.</summary>
    public CvPhoto? Photo { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Photo = await store.FindAsync(User.UserId(), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        string? problem = Picture is null ? "Choose a picture first." : await TakeAsync(Picture, cancellationToken);
        if (problem is null)
        {
            TempData["Notice"] = "Saved. CVs that show your photograph show this one.";
            return RedirectToPage();
        }

        ModelState.Remove(nameof(Picture));
        ModelState.AddModelError(nameof(Picture), problem);
        await OnGetAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        await store.DeleteAsync(User.UserId(), cancellationToken);
        TempData["Notice"] = "Deleted. No CV shows a photograph now.";
        return RedirectToPage();
    }

    /// <returns>Why it was not taken, or null.</returns>
    private async Task<string?> TakeAsync(IFormFile picture, CancellationToken cancellationToken)
    {
        await using Stream stream = picture.OpenReadStream();
        PhotoResult result = await editor.CropAsync(stream, null, cancellationToken);
        return result.Photo is not { } photo ? result.Message
            : await store.SaveAsync(photo, User.UserId(), cancellationToken) ? null
            : "A photograph belongs to your profile, and there is none yet. Write something into your profile first, then come back.";
    }
}
