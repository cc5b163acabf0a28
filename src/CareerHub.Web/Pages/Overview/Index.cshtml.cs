using CareerHub.Completeness;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Overview;

internal sealed class IndexModel(IProfileStore store, ICompletenessAlgorithm completeness) : PageModel
{
    public Profile Profile { get; private set; } = null!;

    public CompletenessReport Report { get; private set; } = null!;

    /// <summary>Whether nothing has been written yet.</summary>
    public bool IsBlank => Profile.FullName is null && Profile.Headline is null && Report.Points == 0;

    public string SeenBy => (Profile.Visibility, Profile.Slug) switch
    {
        (Visibility.Public, { } slug) => $"Everybody who has the address /p/{slug}.",
        (Visibility.Friends, _) => "People you have accepted, once there are connections; until then nobody but you.",
        _ => "Nobody but you.",
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        StoredProfile? stored = await store.FindByUserAsync(User.UserId(), cancellationToken);
        Profile = stored?.Profile ?? new Profile { UserId = User.UserId() };
        Report = completeness.Score(Profile);
    }
}
