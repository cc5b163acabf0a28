using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Profiles.Validation;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using CareerHub.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

internal sealed class NewModel(ICvVersionStore store, ICvTemplateEngine templates) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Templates => [.. templates.All.Select(template => new Choice(template.Id, template.Name, template.Description))];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        CvTemplate? template = templates.Find(Input.Template);
        if (template is null)
        {
            ModelState.AddModelError("Input.Template", "Choose a template.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        // What no CV shows unless one asks for it is left out of a new one as well.
        var version = new CvVersion
        {
            Name = CvName.Clean(Input.Name),
            Template = template!.Id,
            TemplateVersion = template.Version,
            Selection = CvSelection.Everything with { References = [] },
        };
        CvSaveResult result = await store.SaveAsync(version, User.UserId(), cancellationToken);
        foreach (ValidationError error in result.Errors)
        {
            ModelState.AddModelError(error.Path == nameof(CvVersion.Name) ? "Input.Name" : "", error.Message);
        }

        if (result.Outcome == CvSaveOutcome.NotFound)
        {
            ModelState.AddModelError("", "A CV is drawn from your profile, and there is none yet. Write something into your profile first, then come back.");
        }

        if (!result.IsSaved)
        {
            return Page();
        }

        TempData["Notice"] = "Here it is. It shows all of your profile except references; choose what it shows and how it looks.";
        return RedirectToPage("/Cvs/Edit", new { id = version.Id });
    }

    internal sealed class InputModel
    {
        public string? Name { get; set; }

        public string Template { get; set; } = CvTemplates.Classic;
    }
}
