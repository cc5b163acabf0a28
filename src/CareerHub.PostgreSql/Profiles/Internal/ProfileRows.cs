using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>All rows of one profile: what is stored, or what should be.</summary>
internal sealed class ProfileRows
{
    internal required ProfileRow Profile { get; init; }

    internal required IReadOnlyList<ProfileLinkRow> Links { get; init; }

    internal required IReadOnlyList<ExperienceRow> Experiences { get; init; }

    internal required IReadOnlyList<ProjectRow> Projects { get; init; }

    internal required IReadOnlyList<ProjectExperienceRow> ProjectExperiences { get; init; }

    internal required IReadOnlyList<SkillRow> Skills { get; init; }

    internal required IReadOnlyList<EducationRow> Education { get; init; }

    internal required IReadOnlyList<CertificationRow> Certifications { get; init; }

    internal required IReadOnlyList<AchievementRow> Achievements { get; init; }

    internal required IReadOnlyList<LanguageRow> Languages { get; init; }

    internal required IReadOnlyList<VolunteerExperienceRow> Volunteering { get; init; }

    internal required IReadOnlyList<PublicationRow> Publications { get; init; }

    internal required IReadOnlyList<InterestRow> Interests { get; init; }

    internal required IReadOnlyList<ProfileReferenceRow> References { get; init; }

    internal required IReadOnlyList<CustomSectionRow> CustomSections { get; init; }

    internal required IReadOnlyList<ProfileTranslationRow> Translations { get; init; }

    internal static ProfileRows From(Profile profile, int completenessScore) => new()
    {
        Profile = ProfileRow.From(profile, completenessScore),
        Links = Rows(profile, profile.Links, ProfileLinkRow.From),
        Experiences = Rows(profile, profile.Experiences, ExperienceRow.From),
        Projects = Rows(profile, profile.Projects, ProjectRow.From),
        ProjectExperiences = [.. profile.Projects.SelectMany(project => Jobs(profile, project))],
        Skills = Rows(profile, profile.Skills, SkillRow.From),
        Education = Rows(profile, profile.Education, EducationRow.From),
        Certifications = Rows(profile, profile.Certifications, CertificationRow.From),
        Achievements = Rows(profile, profile.Achievements, AchievementRow.From),
        Languages = Rows(profile, profile.Languages, LanguageRow.From),
        Volunteering = Rows(profile, profile.Volunteering, VolunteerExperienceRow.From),
        Publications = Rows(profile, profile.Publications, PublicationRow.From),
        Interests = Rows(profile, profile.Interests, InterestRow.From),
        References = Rows(profile, profile.References, ProfileReferenceRow.From),
        CustomSections = Rows(profile, profile.CustomSections, CustomSectionRow.From),
        Translations = ProfileTranslationRow.From(profile, EntriesOf(profile)),
    };

    /// <summary>The profile; the rows of each section stand in their order.</summary>
    internal Profile ToProfile()
    {
        var jobs = ProjectExperiences.ToLookup(row => row.ProjectId, row => row.ExperienceId);
        return Profile.ToProfile() with
        {
            Links = Entries(Links),
            Experiences = Entries(Experiences),
            Projects = Projects.Select(row => row.ToEntry() with { ExperienceIds = jobs[row.Id].ToValueList() }).ToValueList(),
            Skills = Entries(Skills),
            Education = Entries(Education),
            Certifications = Entries(Certifications),
            Achievements = Entries(Achievements),
            Languages = Entries(Languages),
            Volunteering = Entries(Volunteering),
            Publications = Entries(Publications),
            Interests = Entries(Interests),
            References = Entries(References),
            CustomSections = Entries(CustomSections),
            Translations = Translations.Select(row => row.ToTranslation()).ToValueList(),
        };
    }

    private static IEnumerable<ProfileEntry> EntriesOf(Profile profile) =>
    [
        .. profile.Links, .. profile.Experiences, .. profile.Projects, .. profile.Skills, .. profile.Education, .. profile.Certifications, .. profile.Achievements,
        .. profile.Languages, .. profile.Volunteering, .. profile.Publications, .. profile.Interests, .. profile.References, .. profile.CustomSections,
    ];

    private static ValueList<TEntry> Entries<TEntry>(IEnumerable<EntryRow<TEntry>> rows)
        where TEntry : ProfileEntry => rows.Select(row => row.ToEntry()).ToValueList();

    private static List<TRow> Rows<TEntry, TRow>(Profile profile, ValueList<TEntry> entries, Func<TEntry, TRow> from)
        where TEntry : ProfileEntry
        where TRow : EntryRow
    {
        var rows = new List<TRow>(entries.Count);
        foreach (var entry in entries)
        {
            var row = from(entry);
            row.Id = entry.Id;
            row.ProfileId = profile.Id;
            row.DisplayOrder = rows.Count;
            row.Extensions = entry.Extensions;
            row.Origins = entry.Origins;
            rows.Add(row);
        }

        return rows;
    }

    private static IEnumerable<ProjectExperienceRow> Jobs(Profile profile, Project project) =>
        project.ExperienceIds.Select((experience, order) => new ProjectExperienceRow
        {
            ProfileId = profile.Id,
            ProjectId = project.Id,
            ExperienceId = experience,
            DisplayOrder = order,
        });
}
