using CareerHub.Cv;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Web.PublicPages;

/// <summary>The one way from an address to what strangers see. A private profile, a friends profile and none at all are the same answer: null.</summary>
internal sealed class PublicProfiles(IProfileStore store)
{
    public async Task<PublicProfile?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        StoredProfile? stored = await store.FindBySlugAsync(slug, Visibility.Public, cancellationToken);
        return stored is not null
            && ProfileProjection.For(stored.Profile, Audience.Public) is { } view
            && CvDocument.Create(stored.Profile, CvVersion.Default(stored.Profile), Audience.Public) is { } cv
            ? new PublicProfile(view, cv, CvTemplates.Classic, Tag(stored.Profile.Id, stored.Version))
            : null;
    }

    /// <summary>The tag that the profile has now, for a fraction of what the profile costs; null as for <see cref="FindAsync"/>.</summary>
    public async Task<string?> FindTagAsync(string slug, CancellationToken cancellationToken) =>
        await store.FindStampBySlugAsync(slug, Visibility.Public, cancellationToken) is { } stamp ? Tag(stamp.Id, stamp.Version) : null;

    private static string Tag(Ulid id, ProfileVersion version) => $"\"{id}-{version}-{ProgramBuild.Id}\"";
}
