using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>What a CV shows of the profile, and in which order. Every button stores what was chosen before it does its own.</summary>
[ContentPolicy(ContentPolicies.FramesOwnPages)]
internal sealed class ContentsModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : CvFormModel(cvs, store, templates)
{
    public CvContents Contents { get; private set; } = null!;

    protected override CvVersion Part => Blank with
    {
        Selection = Cv.Version.Selection with { IncludePhoto = false },
        Overrides = CvOverrides.None with { Entries = Cv.Version.Overrides.Entries.Where(entry => entry.Form != CvEntryForm.Full).Select(entry => entry with { Text = null }).ToValueList() },
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await OpenAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        // Too many fields for model binding; a ticked box sends its hidden field as well, before itself.
        IFormCollection form = await Request.ReadFormAsync(cancellationToken);
        string? action = form["do"];
        if (!await SaveAsync(Choose, _ => null, cancellationToken))
        {
            return Page();
        }

        // Back to what was moved.
        TempData["Notice"] = "Saved.";
        return RedirectToPage("/Cvs/Contents", null, new { Id }, action?.Split(':')[^1]);

        CvVersion Choose()
        {
            Contents = Contents.With(field => form.TryGetValue(field, out var values) ? values[^1] : null).After(action);
            return Contents.Apply(Cv.Version, Cv.Profile);
        }
    }

    protected override bool Show()
    {
        Contents = CvContents.Of(Cv.Profile, Cv.Version, Templates.Find(Cv.Version.Template));
        return true;
    }
}
