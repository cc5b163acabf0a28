using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>All templates with the person's own data.</summary>
[ContentPolicy(ContentPolicies.FramesOwnPages)]
internal sealed class TemplatesModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : CvFormModel(cvs, store, templates)
{
    public IReadOnlyList<CvTemplate> All => Templates.All;

    protected override CvVersion Part => Blank with { Template = Cv.Version.Template, TemplateVersion = Cv.Version.TemplateVersion };

    /// <summary>Whether the CV is drawn with a template, as it is now.</summary>
    public bool IsChosen(CvTemplate template) => template.Id == Cv.Version.Template && template.Version == Cv.Version.TemplateVersion;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await OpenAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string template, CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken) || Templates.Find(template) is not { } chosen)
        {
            return NotFound();
        }

        return await SaveAsync(() => Cv.Version with { Template = chosen.Id, TemplateVersion = chosen.Version }, _ => null, cancellationToken)
            ? Done("/Cvs/Edit", $"This CV is drawn with {chosen.Name} now.")
            : Page();
    }
}
