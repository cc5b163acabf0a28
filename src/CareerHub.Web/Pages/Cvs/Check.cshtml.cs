using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Draws the CV, reads it back as a recruiting system would, and shows what was found again.</summary>
[EnableRateLimiting(RateLimits.Check)]
internal sealed class CheckModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates, CvChecks checks) : CvFormModel(cvs, store, templates)
{
    /// <summary>What the check of the CV as it is now found; null when there was none.</summary>
    public CvCheck? Check { get; private set; }

    /// <summary>Everything that was shown, by the section that it stands in.</summary>
    public IEnumerable<IGrouping<string, RoundTripField>> Facts => (Check?.Report.Fields ?? []).GroupBy(fact => CheckWords.SectionOf(fact.Field));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Check = checks.Find(Cv);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        if (await checks.RunAsync(Cv, cancellationToken) is not null)
        {
            return RedirectToPage("/Cvs/Check", new { Id });
        }

        ModelState.AddModelError("", "Many documents are being read at the moment. Try again in a minute.");
        return Page();
    }
}
