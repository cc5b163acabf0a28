using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Profiles;

internal sealed class BasicsModel(IProfileStore store) : ProfileFormModel(store)
{
    [BindProperty]
    public BasicsInput Input { get; set; } = new();

    public IReadOnlyList<ProfileLink> Links { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        Input = BasicsInput.Of(profile);
        Links = profile.Links;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        Links = profile.Links;
        if (!await SaveAsync(Input.ApplyTo(profile), BasicsInput.FieldOf, cancellationToken))
        {
            return Page();
        }

        TempData["Notice"] = "Saved.";
        return RedirectToPage("/Profiles/Index");
    }
}
