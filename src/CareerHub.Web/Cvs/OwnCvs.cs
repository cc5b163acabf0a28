using CareerHub.Cv;
using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Profiles;

namespace CareerHub.Web.Cvs;

/// <summary>The CVs of one person with the profile that they are drawn from. Every member asks for the owner; a CV of somebody else is as good as none.</summary>
internal sealed class OwnCvs(IProfileStore profiles, ICvVersionStore versions, ICvPhotoStore photos)
{
    /// <summary>All CVs, the default one first; where none is, the one that stands in for it. Empty when there is no profile yet.</summary>
    public async Task<IReadOnlyList<OwnCv>> ListAsync(Ulid userId, CancellationToken cancellationToken)
    {
        if (await profiles.FindByUserAsync(userId, cancellationToken) is not { } profile)
        {
            return [];
        }

        IReadOnlyList<CvVersion> all = await versions.ListAsync(userId, cancellationToken);
        CvPhoto? photo = all.Any(version => version.Selection.IncludePhoto) ? await photos.FindAsync(userId, cancellationToken) : null;
        OwnCv[] stored = [.. all.Select(version => new OwnCv(profile, version, IsStored: true) { Photo = version.Selection.IncludePhoto ? photo : null })];
        return stored.Any(cv => cv.Version.IsDefault) ? stored : [StandIn(profile), .. stored];
    }

    /// <summary>A CV by its key; the stand-in has the key of the profile.</summary>
    public async Task<OwnCv?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken)
    {
        if (await profiles.FindByUserAsync(userId, cancellationToken) is not { } profile)
        {
            return null;
        }

        CvVersion? version = await versions.FindAsync(id, userId, cancellationToken);
        return version is not null ? new OwnCv(profile, version, IsStored: true) { Photo = version.Selection.IncludePhoto ? await photos.FindAsync(userId, cancellationToken) : null }
            : id == profile.Profile.Id ? StandIn(profile)
            : null;
    }

    private static OwnCv StandIn(StoredProfile profile) => new(profile, CvVersion.Default(profile.Profile) with { ModifiedAt = profile.UpdatedAt }, IsStored: false);
}
