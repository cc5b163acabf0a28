using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Interchange;

/// <summary>Takes from a profile what belongs to the account and not to the career, so that two can be compared.</summary>
internal static class Comparable
{
    public static Profile Of(Profile profile)
    {
        Dictionary<Ulid, Ulid> places = profile.Experiences.Select((job, index) => (job.Id, Place: Key(index))).ToDictionary(pair => pair.Id, pair => pair.Place);
        return profile with
        {
            Id = default,
            UserId = default,
            Slug = null,
            Visibility = default,
            Origins = FieldOrigins.Empty,
            Links = Each(profile.Links, e => e),
            Experiences = Each(profile.Experiences, e => e),
            Projects = Each(profile.Projects, e => e with { ExperienceIds = e.ExperienceIds.Select(id => places[id]).ToValueList() }),
            Skills = Each(profile.Skills, e => e with { TechnologyId = null }),
            Education = Each(profile.Education, e => e),
            Certifications = Each(profile.Certifications, e => e),
            Achievements = Each(profile.Achievements, e => e),
            Languages = Each(profile.Languages, e => e),
            Volunteering = Each(profile.Volunteering, e => e),
            Publications = Each(profile.Publications, e => e),
            Interests = Each(profile.Interests, e => e),
            References = Each(profile.References, e => e),
            CustomSections = Each(profile.CustomSections, e => e),
        };
    }

    private static ValueList<T> Each<T>(ValueList<T> entries, Func<T, T> change)
        where T : ProfileEntry => entries.Select(entry => change(entry) with { Id = default, Origins = FieldOrigins.Empty }).ToValueList();

    private static Ulid Key(int index) => Ulid.Parse(index.ToString("00000000000000000000000000", System.Globalization.CultureInfo.InvariantCulture));
}
