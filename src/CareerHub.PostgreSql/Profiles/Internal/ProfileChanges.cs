using CareerHub.PostgreSql.Internal;
using Microsoft.EntityFrameworkCore;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>Makes the rows that a context tracks equal to those that are wanted. Rows and columns that are equal already stay untouched.</summary>
internal static class ProfileChanges
{
    internal static void Apply(CareerHubDbContext context, ProfileRows stored, ProfileRows wanted)
    {
        wanted.Profile.Version = stored.Profile.Version;
        wanted.Profile.UpdatedAt = stored.Profile.UpdatedAt;
        context.Entry(stored.Profile).CurrentValues.SetValues(wanted.Profile);
        Section(context, stored.Links, wanted.Links);
        Section(context, stored.Experiences, wanted.Experiences);
        Section(context, stored.Projects, wanted.Projects);
        Junction(context, stored.ProjectExperiences, wanted.ProjectExperiences);
        Section(context, stored.Skills, wanted.Skills);
        Section(context, stored.Education, wanted.Education);
        Section(context, stored.Certifications, wanted.Certifications);
        Section(context, stored.Achievements, wanted.Achievements);
        Section(context, stored.Languages, wanted.Languages);
        Section(context, stored.Volunteering, wanted.Volunteering);
        Section(context, stored.Publications, wanted.Publications);
        Section(context, stored.Interests, wanted.Interests);
        Section(context, stored.References, wanted.References);
        Section(context, stored.CustomSections, wanted.CustomSections);
        Rows(context, stored.Translations, wanted.Translations, row => (row.Language, row.EntryId, row.Field));
    }

    internal static void Add(CareerHubDbContext context, ProfileRows rows)
    {
        context.Add(rows.Profile);
        context.AddRange(rows.Links);
        context.AddRange(rows.Experiences);
        context.AddRange(rows.Projects);
        context.AddRange(rows.ProjectExperiences);
        context.AddRange(rows.Skills);
        context.AddRange(rows.Education);
        context.AddRange(rows.Certifications);
        context.AddRange(rows.Achievements);
        context.AddRange(rows.Languages);
        context.AddRange(rows.Volunteering);
        context.AddRange(rows.Publications);
        context.AddRange(rows.Interests);
        context.AddRange(rows.References);
        context.AddRange(rows.CustomSections);
        context.AddRange(rows.Translations);
    }

    private static void Section<TRow>(CareerHubDbContext context, IReadOnlyList<TRow> stored, IReadOnlyList<TRow> wanted)
        where TRow : EntryRow
    {
        DisplayOrders.Assign(wanted, stored.ToDictionary(row => row.Id, row => row.DisplayOrder));
        Rows(context, stored, wanted, row => row.Id);
    }

    private static void Junction(CareerHubDbContext context, IReadOnlyList<ProjectExperienceRow> stored, IReadOnlyList<ProjectExperienceRow> wanted) =>
        Rows(context, stored, wanted, row => (row.ProjectId, row.ExperienceId));

    private static void Rows<TRow, TKey>(CareerHubDbContext context, IReadOnlyList<TRow> stored, IReadOnlyList<TRow> wanted, Func<TRow, TKey> key)
        where TRow : class
        where TKey : notnull
    {
        var left = stored.ToDictionary(key);
        foreach (var row in wanted)
        {
            if (left.Remove(key(row), out var known))
            {
                context.Entry(known).CurrentValues.SetValues(row);
            }
            else
            {
                context.Add(row);
            }
        }

        context.RemoveRange(left.Values);
    }
}
