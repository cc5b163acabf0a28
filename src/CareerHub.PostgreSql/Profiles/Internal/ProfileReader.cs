using System.Linq.Expressions;
using CareerHub.PostgreSql.Internal;
using Microsoft.EntityFrameworkCore;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>Reads all rows of one profile, a query for each table.</summary>
internal static class ProfileReader
{
    /// <summary>The rows of the profile that fits, or null. A context that tracks keeps them for a save.</summary>
    internal static async Task<ProfileRows?> FindAsync(CareerHubDbContext context, Expression<Func<ProfileRow, bool>> which, CancellationToken cancellationToken)
    {
        if (await context.Set<ProfileRow>().FirstOrDefaultAsync(which, cancellationToken).ConfigureAwait(false) is not { } profile)
        {
            return null;
        }

        var id = profile.Id;
        return new ProfileRows
        {
            Profile = profile,
            Links = await RowsAsync<ProfileLinkRow>(context, id, cancellationToken).ConfigureAwait(false),
            Experiences = await RowsAsync<ExperienceRow>(context, id, cancellationToken).ConfigureAwait(false),
            Projects = await RowsAsync<ProjectRow>(context, id, cancellationToken).ConfigureAwait(false),
            ProjectExperiences = await JobsAsync(context, id, cancellationToken).ConfigureAwait(false),
            Skills = await RowsAsync<SkillRow>(context, id, cancellationToken).ConfigureAwait(false),
            Education = await RowsAsync<EducationRow>(context, id, cancellationToken).ConfigureAwait(false),
            Certifications = await RowsAsync<CertificationRow>(context, id, cancellationToken).ConfigureAwait(false),
            Achievements = await RowsAsync<AchievementRow>(context, id, cancellationToken).ConfigureAwait(false),
            Languages = await RowsAsync<LanguageRow>(context, id, cancellationToken).ConfigureAwait(false),
            Volunteering = await RowsAsync<VolunteerExperienceRow>(context, id, cancellationToken).ConfigureAwait(false),
            Publications = await RowsAsync<PublicationRow>(context, id, cancellationToken).ConfigureAwait(false),
            Interests = await RowsAsync<InterestRow>(context, id, cancellationToken).ConfigureAwait(false),
            References = await RowsAsync<ProfileReferenceRow>(context, id, cancellationToken).ConfigureAwait(false),
            CustomSections = await RowsAsync<CustomSectionRow>(context, id, cancellationToken).ConfigureAwait(false),
            Translations = await TranslationsAsync(context, id, cancellationToken).ConfigureAwait(false),
        };
    }

    private static Task<List<TRow>> RowsAsync<TRow>(CareerHubDbContext context, Ulid profileId, CancellationToken cancellationToken)
        where TRow : EntryRow => context.Set<TRow>()
            .Where(row => row.ProfileId == profileId)
            .OrderBy(row => row.DisplayOrder)
            .ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);

    private static Task<List<ProjectExperienceRow>> JobsAsync(CareerHubDbContext context, Ulid profileId, CancellationToken cancellationToken) =>
        context.Set<ProjectExperienceRow>()
            .Where(row => row.ProfileId == profileId)
            .OrderBy(row => row.ProjectId)
            .ThenBy(row => row.DisplayOrder)
            .ToListAsync(cancellationToken);

    private static Task<List<ProfileTranslationRow>> TranslationsAsync(CareerHubDbContext context, Ulid profileId, CancellationToken cancellationToken) =>
        context.Set<ProfileTranslationRow>()
            .Where(row => row.ProfileId == profileId)
            .OrderBy(row => row.Language)
            .ThenBy(row => row.EntryId)
            .ThenBy(row => row.Field)
            .ToListAsync(cancellationToken);
}
