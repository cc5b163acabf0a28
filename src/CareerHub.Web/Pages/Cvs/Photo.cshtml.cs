using CareerHub.Cv.Photos;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>The photograph of the person: drawn anew from what is uploaded, so that nothing of the file is kept but the picture, and which part of that it is.</summary>
[EnableRateLimiting(RateLimits.Check)]
internal sealed class PhotoModel(PhotoDesk desk) : PageModel
{
    private const double MostWidth = 280;
    private const double MostHeight = 360;

    [BindProperty]
    public IFormFile? Picture { get; set; }

    /// <summary>The photograph that is kept, or null.</summary>
    public CvPhoto? Photo { get; private set; }

    /// <summary>The part of the picture that the photograph is, in the measure that the page shows it in; null when the picture is not kept.</summary>
    public PhotoFrame? Frame { get; private set; }

    /// <summary>The button that was used last, so that the keyboard stays on it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Did { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Photo = await desk.FindAsync(User.UserId(), cancellationToken);
        Frame = await desk.FindSourceAsync(User.UserId(), cancellationToken) is { } source ? FrameOf(source) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        string? problem = Picture is null ? "Choose a picture first." : await TakeAsync(Picture, cancellationToken);
        if (problem is null)
        {
            TempData["Notice"] = "Saved. CVs that show your photograph show this one. Choose below which part of the picture they show.";
            return RedirectToPage();
        }

        ModelState.Remove(nameof(Picture));
        ModelState.AddModelError(nameof(Picture), problem);
        await OnGetAsync(cancellationToken);
        return Page();
    }

    /// <summary>Moves the frame over the picture: by a button, or with its middle to where the picture was clicked.</summary>
    public async Task<IActionResult> OnPostPartAsync(
        [FromForm(Name = "do")] string? move, [FromForm(Name = "at.x")] int? x, [FromForm(Name = "at.y")] int? y, CancellationToken cancellationToken)
    {
        if (await desk.FindSourceAsync(User.UserId(), cancellationToken) is not { } source)
        {
            return NotFound();
        }

        PhotoFrame frame = FrameOf(source);
        PhotoFrame moved = x is { } left && y is { } top ? frame.Around(left, top) : frame.After(move);
        TempData["Notice"] = await desk.TakePartAsync(source with { Crop = moved.Crop }, User.UserId(), cancellationToken) ?? "Saved.";

        // A browser puts the keyboard on no element of a page whose address names a place in it.
        return move is not null && moved.CanMove(move) ? RedirectToPage("/Cvs/Photo", new { did = move }) : RedirectToPage("/Cvs/Photo", null, null, "part");
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        await desk.DeleteAsync(User.UserId(), cancellationToken);
        TempData["Notice"] = "Deleted. No CV shows a photograph now.";
        return RedirectToPage();
    }

    private static PhotoFrame FrameOf(CvPhotoSource source)
    {
        (int width, int height) = source.Size;
        double scale = Math.Min(MostWidth / width, MostHeight / height);
        return new PhotoFrame(Math.Max(1, Math.Round(width * scale)), Math.Max(1, Math.Round(height * scale)), source.Crop);
    }

    private async Task<string?> TakeAsync(IFormFile picture, CancellationToken cancellationToken)
    {
        await using Stream stream = picture.OpenReadStream();
        return await desk.TakeAsync(stream, User.UserId(), cancellationToken);
    }
}
