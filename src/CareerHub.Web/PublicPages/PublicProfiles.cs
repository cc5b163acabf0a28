using CareerHub.Cv;
using CareerHub.Cv.Photos;
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
internal sealed class PublicProfiles(IProfileStore store, ICvVersionStore versions, ICvPhotoStore photos, ICvTemplateEngine templates)
{
    public async Task<PublicProfile?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        if (await store.FindBySlugAsync(slug, Visibility.Public, cancellationToken) is not { } stored || ProfileProjection.For(stored.Profile, Audience.Public) is not { } view)
        {
            return null;
        }

        CvVersion? chosen = await versions.FindDefaultAsync(stored.Profile.UserId, cancellationToken);
        CvVersion version = chosen ?? CvVersion.Default(stored.Profile) with { ModifiedAt = stored.UpdatedAt };
        CvPhoto? photo = await PhotoAsync(chosen, stored.Profile.UserId, cancellationToken);
        CvDocument cv = CvDocument.Create(stored.Profile, version, Audience.Public)!.WithPhoto(photo);

        // Whoever chose a CV for strangers chose what they learn, on the page and as data.
        return new PublicProfile(chosen is null ? view : cv.Shown, cv, templates.Known(version.Template), Tag(stored.Profile.Id, stored.Version, chosen, photo));
    }

    /// <summary>The tag that the profile has now, for a fraction of what the profile costs; null as for <see cref="FindAsync"/>.</summary>
    public async Task<string?> FindTagAsync(string slug, CancellationToken cancellationToken)
    {
        if (await store.FindStampBySlugAsync(slug, Visibility.Public, cancellationToken) is not { } stamp)
        {
            return null;
        }

        CvVersion? chosen = await versions.FindDefaultAsync(stamp.UserId, cancellationToken);
        return Tag(stamp.Id, stamp.Version, chosen, await PhotoAsync(chosen, stamp.UserId, cancellationToken));
    }

    private async Task<CvPhoto?> PhotoAsync(CvVersion? cv, Ulid userId, CancellationToken cancellationToken) =>
        cv is { Selection.IncludePhoto: true, IsBlind: false } ? await photos.FindAsync(userId, cancellationToken) : null;

    private static string Tag(Ulid id, ProfileVersion version, CvVersion? cv, CvPhoto? photo) =>
        $"\"{id}-{version}-{(cv is null ? "0" : $"{cv.Id}.{cv.ModifiedAt.UtcTicks}")}-{PhotoTag.Of(photo)}-{ProgramBuild.Id}\"";
}
