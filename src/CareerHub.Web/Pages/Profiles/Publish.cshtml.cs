using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Profiles;

internal sealed class PublishModel(IProfileStore store) : ProfileFormModel(store)
{
    public static IReadOnlyList<Choice> Visibilities { get; } =
    [
        new(nameof(Visibility.Private), "Only you", "Your page answers everybody else as if it did not exist."),
        new(nameof(Visibility.Friends), "Connections", "People you have accepted, once there are connections; until then nobody but you."),
        new(nameof(Visibility.Public), "Everybody", "Anyone who has the address. Search engines are asked to leave it out."),
    ];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>An address made of the name, when there is none yet.</summary>
    public string? Suggestion { get; private set; }

    /// <summary>Where others see the page; null while nobody else does.</summary>
    public string? PublicPath { get; private set; }

    public string AddressHint => $"{Request.Scheme}://{Request.Host}/p/… Small letters a to z, digits and hyphens.";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        Show(profile);
        Input = new InputModel { Slug = profile.Slug ?? Suggestion, Visibility = profile.Visibility };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        Show(profile);
        string slug = Input.Slug?.Trim() ?? "";
        if (slug.Length == 0 && Input.Visibility != Visibility.Private)
        {
            ModelState.AddModelError("Input.Slug", "A page needs an address before others can see it.");
            return Page();
        }

        Profile changed = profile with { Slug = slug.Length == 0 ? null : slug, Visibility = Input.Visibility };
        if (!await SaveAsync(changed, path => path == nameof(Profile.Slug) ? "Input.Slug" : null, cancellationToken))
        {
            return Page();
        }

        TempData["Notice"] = NoticeFor(changed.Visibility);
        return RedirectToPage();
    }

    private static string NoticeFor(Visibility visibility) => visibility switch
    {
        Visibility.Public => "Saved. Everybody who has the address can see your page now.",
        Visibility.Friends => "Saved. Your page is for your connections, once there are connections; until then nobody but you sees it.",
        _ => "Saved. Nobody but you can see your page now.",
    };

    private void Show(Profile profile)
    {
        Suggestion = SlugPolicy.Suggest(profile.FullName);
        PublicPath = profile.Slug is { } slug && profile.Visibility == Visibility.Public ? "/p/" + slug : null;
    }

    internal sealed class InputModel
    {
        public string? Slug { get; set; }

        public Visibility Visibility { get; set; }
    }
}
