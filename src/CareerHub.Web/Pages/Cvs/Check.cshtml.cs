using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>
/// Draws the CV, reads it back as a recruiting system would, and shows what was found again. While that goes on the page shows how far it is
/// and asks the browser to fetch it anew.
/// </summary>
[EnableRateLimiting(RateLimits.Check)]
internal sealed class CheckModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates, CvChecks checks) : CvFormModel(cvs, store, templates)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What the check of the CV as it is now found; null when there was none.</summary>
    public CvCheck? Check { get; private set; }

    /// <summary>The check that is under way, or null.</summary>
    public CvCheckRun? Running { get; private set; }

    /// <summary>Everything that was shown, by the section that it stands in.</summary>
    public IEnumerable<IGrouping<string, RoundTripField>> Facts => (Check?.Report.Fields ?? []).GroupBy(fact => CheckWords.SectionOf(fact.Field));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Running = checks.FindRunning(Cv);
        CvCheckOutcome? outcome = checks.Find(Cv);
        if (Running is not null)
        {
            Progress.AskAgain(Response);
        }
        else if (outcome?.Problem is { } problem)
        {
            ModelState.AddModelError("", problem);
        }

        Check = outcome?.Found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        await checks.Start(Cv).WaitAsync(Patience, cancellationToken);
        return RedirectToPage("/Cvs/Check", new { Id });
    }
}
