using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Where a CV says something else than the profile, and where the profile has changed since.</summary>
[ContentPolicy(ContentPolicies.FramesOwnPages)]
internal sealed class TextsModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : CvFormModel(cvs, store, templates)
{
    public IReadOnlyList<OwnText> Texts { get; private set; } = [];

    protected override CvVersion Part => Blank with { Overrides = Cv.Version.Overrides };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await OpenAsync(cancellationToken) ? Page() : NotFound();

    /// <summary>Keeps the CV's own text although the profile has changed, or takes the profile's.</summary>
    public async Task<IActionResult> OnPostAsync(string key, bool keep, CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken) || Texts.FirstOrDefault(text => text.Key == key) is not { Own: not null } text)
        {
            return NotFound();
        }

        CvOverride? own = keep ? CvOverride.Over(text.Own.Text, text.Original) : null;
        return await SaveAsync(() => Cv.Version.With(text, own), _ => null, cancellationToken)
            ? Done("/Cvs/Texts", keep ? "Kept. It counts as up to date now." : "The CV says what the profile says again.")
            : Page();
    }

    protected override bool Show()
    {
        Texts = OwnTexts.Of(Cv.Profile, Cv.Version);
        return true;
    }
}
