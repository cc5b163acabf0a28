using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.PostgreSql.Cv;
using CareerHub.Profiles.Validation;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using CareerHub.Web.Pages.Errors;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>The files of a CV, and the copies that were kept of it.</summary>
[EnableRateLimiting(RateLimits.Check)]
internal sealed class FilesModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates, IFrozenCvStore copies, CvFiles files, TimeProvider clock) : CvFormModel(cvs, store, templates)
{
    [BindProperty]
    public CvFormat Format { get; set; } = CvFormat.Pdf;

    /// <summary>Who gets the copy.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>What was kept of this CV, the newest first.</summary>
    public IReadOnlyList<CvFrozenCopy> Copies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellationToken);
        }

        if (await MakeAsync(cancellationToken) is not { } content)
        {
            return await ShowAsync(cancellationToken);
        }

        CvSaveResult kept = await copies.FreezeAsync(CvFrozenCopy.Of(Cv.Version, Format, content, Note, clock.GetUtcNow()), content, User.UserId(), cancellationToken);
        foreach (ValidationError error in kept.Errors)
        {
            ModelState.AddModelError(error.Path == nameof(CvFrozenCopy.Note) ? nameof(Note) : "", error.Message);
        }

        return kept.IsSaved ? Done("/Cvs/Files", "Kept. This copy never changes, whatever you do to the CV or your profile.")
            : kept.Errors.Count == 0 ? NotFound()
            : await ShowAsync(cancellationToken);
    }

    /// <returns>The file, or null when it could not be made and the page says so.</returns>
    private async Task<byte[]?> MakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await files.MakeAsync(Cv, Format, cancellationToken);
        }
        catch (PdfRenderingException e)
        {
            ModelState.AddModelError("", "Nothing was kept. " + ErrorWords.SentenceFor(e.Reason));
            return null;
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Copies = [.. (await copies.ListAsync(User.UserId(), cancellationToken)).Where(copy => copy.VersionId == Id)];
        return Page();
    }
}
