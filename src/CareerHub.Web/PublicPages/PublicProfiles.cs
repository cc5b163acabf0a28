using CareerHub.Cv;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Web.PublicPages;

/// <summary>The one way from an address to what strangers see. A private profile, a friends profile and none at all are the same answer: null.</summary>
internal sealed class PublicProfiles(IProfileStore store)
{
    // What the same profile looks like may change with the program; a tag of an older one must not match.
    private static readonly string Build = typeof(PublicProfiles).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];

    public async Task<PublicProfile?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        StoredProfile? stored = await store.FindBySlugAsync(slug, cancellationToken);
        return stored is not null
            && ProfileProjection.For(stored.Profile, Audience.Public) is { } view
            && CvDocument.Create(stored.Profile, CvVersion.Default(stored.Profile), Audience.Public) is { } cv
            ? new PublicProfile(view, cv, $"\"{stored.Profile.Id}-{stored.Version}-{Build}\"")
            : null;
    }
}
