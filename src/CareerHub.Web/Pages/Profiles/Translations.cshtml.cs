using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Translating;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>Which language the profile is in, and how far it is translated into others.</summary>
internal sealed class TranslationsModel(IProfileStore store) : ProfileFormModel(store)
{
    /// <summary>The profile's own language.</summary>
    [BindProperty]
    public string? Language { get; set; }

    public IReadOnlyList<(string Language, TranslationState State)> Targets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Profile profile = await ShowAsync(cancellationToken);
        Language = profile.Language;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Profile profile = await ShowAsync(cancellationToken);
        string? language = string.IsNullOrWhiteSpace(Language) ? null : Language.Trim();
        if (!await SaveAsync(profile with { Language = language }, path => path == nameof(Profile.Language) ? nameof(Language) : null, cancellationToken))
        {
            return Page();
        }

        TempData["Notice"] = "Saved.";
        return RedirectToPage();
    }

    private async Task<Profile> ShowAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        Targets = [.. TranslationLanguages.Targets(profile).Select(tag => (tag, TranslationState.Of(profile, tag)))];
        return profile;
    }
}
