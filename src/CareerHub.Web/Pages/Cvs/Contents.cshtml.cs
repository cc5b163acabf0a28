using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>What a CV shows of the profile, and in which order. Every button stores what was chosen before it does its own.</summary>
[ContentPolicy(ContentPolicies.FramesOwnPages)]
internal sealed class ContentsModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : CvFormModel(cvs, store)
{
    public CvContents Contents { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Contents = CvContents.Of(Cv.Profile, Cv.Version, templates.Find(Cv.Version.Template));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        // Too many fields for model binding; a ticked box sends its hidden field as well, before itself.
        IFormCollection form = await Request.ReadFormAsync(cancellationToken);
        string? action = form["do"];
        Contents = CvContents.Of(Cv.Profile, Cv.Version, templates.Find(Cv.Version.Template))
            .With(field => form.TryGetValue(field, out var values) ? values[^1] : null)
            .After(action);
        if (!await SaveAsync(Contents.Apply(Cv.Version, Cv.Profile), _ => null, cancellationToken))
        {
            return Page();
        }

        // Back to what was moved.
        TempData["Notice"] = "Saved.";
        return RedirectToPage("/Cvs/Contents", null, new { Id }, action?.Split(':')[^1]);
    }
}
