using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Accounts;
using CareerHub.Web.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Profiles;

internal sealed class IndexModel(IProfileStore store) : PageModel
{
    public Profile Profile { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Value)> Facts { get; private set; } = [];

    public bool HasBasics => Facts.Count > 0 || Profile.FullName is not null || Profile.Headline is not null || Profile.Summary is not null;

    public IReadOnlyList<ProfileSection> FilledSections => [.. ProfileSections.All.Where(section => section.Entries(Profile).Count > 0)];

    public IReadOnlyList<ProfileSection> EmptySections => [.. ProfileSections.All.Where(section => section.Entries(Profile).Count == 0)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        StoredProfile? stored = await store.FindByUserAsync(User.UserId(), cancellationToken);
        Profile = stored?.Profile ?? new Profile { UserId = User.UserId() };
        Facts = [.. FactsOf(Profile)];
    }

    public async Task<IActionResult> OnPostMoveAsync(string section, Ulid id, bool up, CancellationToken cancellationToken)
    {
        StoredProfile? stored = await store.FindByUserAsync(User.UserId(), cancellationToken);
        ProfileSection? found = ProfileSections.Find(section);
        List<ProfileEntry> entries = stored is null ? [] : [.. found?.Entries(stored.Profile) ?? []];
        int from = entries.FindIndex(entry => entry.Id == id);
        if (stored is null || found is null || from < 0)
        {
            return NotFound();
        }

        int to = Math.Clamp(from + (up ? -1 : 1), 0, entries.Count - 1);
        (entries[from], entries[to]) = (entries[to], entries[from]);
        SaveResult saved = await store.SaveAsync(found.With(stored.Profile, entries), stored.Version, HttpContext.AuditContext(), cancellationToken);
        TempData["Notice"] = saved.IsSaved ? null : "Your profile was changed elsewhere at the same moment. Nothing was moved; try again.";
        return RedirectToPage("/Profiles/Index", null, null, id.ToString());
    }

    private static IEnumerable<(string Name, string Value)> FactsOf(Profile profile)
    {
        Place place = profile.Location;
        string?[] parts = [place.City, place.Region, place.CountryCode is null ? null : Countries.NameOf(place.CountryCode)];
        string where = string.Join(", ", parts.Where(part => part is not null));
        (string Name, string? Value)[] all =
        [
            ("E-mail", profile.Email),
            ("Phone", profile.Phone),
            ("Place", where.Length > 0 ? where : place.Text),
        ];
        return all.Where(fact => fact.Value is not null).Select(fact => (fact.Name, fact.Value!));
    }
}
