using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>How deep the members are nested that a profile keeps. They can be deeper than in their document, because of the objects that say where they belong.</summary>
internal static class KeptDepth
{
    public static int Of(Profile profile) => Sections(profile)
        .SelectMany(section => section)
        .Select(entry => entry.Extensions)
        .Append(profile.Extensions)
        .Max(extensions => extensions.Depth);

    private static IEnumerable<IEnumerable<ProfileEntry>> Sections(Profile profile) =>
    [
        profile.Links, profile.Experiences, profile.Projects, profile.Skills, profile.Education, profile.Certifications, profile.Achievements,
        profile.Languages, profile.Volunteering, profile.Publications, profile.Interests, profile.References, profile.CustomSections,
    ];
}
