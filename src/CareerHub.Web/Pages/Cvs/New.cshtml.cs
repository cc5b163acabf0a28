using CareerHub.Cv;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using CareerHub.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

internal sealed class NewModel(OwnCvs cvs, ICvTemplateEngine templates) : PageModel
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

        if (CvName.Problem(Input.Name) is { } problem)
        {
            ModelState.AddModelError("Input.Name", problem);
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
        if (!await cvs.SaveAsync(version, User.UserId(), cancellationToken))
        {
            ModelState.AddModelError("", "A CV is drawn from your profile, and there is none yet. Write something into your profile first, then come back.");
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
