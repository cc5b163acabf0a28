using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles.Projection.Internal;

internal static class ProfileProjector
{
    public static ProfileView Project(Profile profile, Audience audience)
    {
        bool owner = audience == Audience.Owner;
        return new ProfileView
        {
            Audience = audience,
            Slug = profile.Slug,
            FullName = profile.FullName,
            Headline = profile.Headline,
            Summary = profile.Summary,
            Email = audience == Audience.Public ? null : profile.Email,
            Phone = owner ? profile.Phone : null,
            Location = PlaceProjector.Project(profile.Location, owner),
            Links = All(profile.Links, EntryProjector.View),
            PhotoUrl = PhotoAddress.OrNull(profile.PhotoUrl),
            Experiences = All(profile.Experiences, EntryProjector.View),
            Projects = All(profile.Projects, project => ProjectProjector.Project(project, profile, owner)),
            Skills = All(profile.Skills, EntryProjector.View),
            Education = All(profile.Education, EntryProjector.View),
            Certifications = All(profile.Certifications, EntryProjector.View),
            Achievements = All(profile.Achievements, EntryProjector.View),
            Languages = All(profile.Languages, EntryProjector.View),
            Volunteering = All(profile.Volunteering, EntryProjector.View),
            Publications = All(profile.Publications, EntryProjector.View),
            Interests = All(profile.Interests, EntryProjector.View),
            References = owner ? All(profile.References, EntryProjector.View) : [],
            CustomSections = All(profile.CustomSections, EntryProjector.View),
        };
    }

    private static ValueList<TView> All<T, TView>(ValueList<T> entries, Func<T, TView> view) => entries.Select(view).ToValueList();
}
