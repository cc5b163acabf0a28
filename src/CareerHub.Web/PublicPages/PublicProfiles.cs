using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.PublicPages;

/// <summary>
/// The one way from an address to what strangers see: the person's default CV, as far as the public may see it. A private profile, a friends profile
/// and none at all are the same answer: null.
/// </summary>
internal sealed class PublicProfiles(IProfileStore store, ICvVersionStore versions, ICvTemplateEngine templates)
{
    public async Task<PublicProfile?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        if (await store.FindBySlugAsync(slug, Visibility.Public, cancellationToken) is not { } stored || ProfileProjection.For(stored.Profile, Audience.Public) is not { } view)
        {
            return null;
        }

        CvVersion? chosen = await versions.FindDefaultAsync(stored.Profile.UserId, cancellationToken);
        CvVersion version = chosen ?? CvVersion.Default(stored.Profile) with { ModifiedAt = stored.UpdatedAt };
        CvDocument cv = CvDocument.Create(stored.Profile, version, Audience.Public)!;

        // Whoever chose a CV for strangers chose what they learn, on the page and as data.
        return new PublicProfile(chosen is null ? view : cv.Shown, cv, templates.Known(version.Template), Tag(stored.Profile.Id, stored.Version, chosen));
    }

    /// <summary>The tag that the profile has now, for a fraction of what the profile costs; null as for <see cref="FindAsync"/>.</summary>
    public async Task<string?> FindTagAsync(string slug, CancellationToken cancellationToken) =>
        await store.FindStampBySlugAsync(slug, Visibility.Public, cancellationToken) is { } stamp
            ? Tag(stamp.Id, stamp.Version, await versions.FindDefaultAsync(stamp.UserId, cancellationToken))
            : null;

    private static string Tag(Ulid id, ProfileVersion version, CvVersion? cv) =>
        $"\"{id}-{version}-{(cv is null ? "0" : $"{cv.Id}.{cv.ModifiedAt.UtcTicks}")}-{ProgramBuild.Id}\"";
}
