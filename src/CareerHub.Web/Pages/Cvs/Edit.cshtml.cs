using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>How a CV looks: everything but what it shows.</summary>
[ContentPolicy(ContentPolicies.FramesOwnPages)]
internal sealed class EditModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : CvFormModel(cvs, store, templates)
{
    [BindProperty]
    public LookInput Input { get; set; } = new();

    public string TemplateName => Templates.NameOf(Cv.Version.Template);

    /// <summary>What to know of the template's version, or null.</summary>
    public string? TemplateNote => Templates.Find(Cv.Version.Template) switch
    {
        null => "The site does not have this template any more; the classic one is used. Choose another.",
        { } template when template.Version != Cv.Version.TemplateVersion =>
            $"You chose version {Cv.Version.TemplateVersion}; the template is at version {template.Version} now and may look different.",
        _ => null,
    };

    protected override CvVersion Part => LookInput.Of(Cv.Version).Apply(Blank);

    // The choices themselves, not all that follows from them in the CV.
    protected override IEnumerable<CompareRow> Differences(CvVersion changed) =>
        LookInput.Of(Cv.Version).InWords().Zip(LookInput.Of(changed).InWords(), (now, own) => new CompareRow(now.Label, now.Label, now.Text, own.Text)).Where(row => row.Left != row.Right);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Input = LookInput.Of(Cv.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        foreach ((string field, string problem) in Input.Problems())
        {
            ModelState.AddModelError($"{nameof(Input)}.{field}", problem);
        }

        return ModelState.IsValid && await SaveAsync(() => Input.Apply(Cv.Version), LookInput.FieldOf, cancellationToken) ? Done("/Cvs/Edit", "Saved.") : Page();
    }
}
