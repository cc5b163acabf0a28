using CareerHub.Profiles.Validation.Internal;

namespace CareerHub.Profiles.Validation;

/// <summary>Says whether a profile can be stored and shown.</summary>
public static class ProfileValidator
{
    private static readonly ProfileLimits Defaults = new();

    /// <summary>Checks every property and finds all errors at once. Pure; it asks neither the clock nor a database (whether a slug is taken, say).</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="limits">The longest texts and lists; the defaults of <see cref="ProfileLimits"/> unless given.</param>
    /// <returns>The errors, none when the profile is valid.</returns>
    public static ValidationResult Validate(Profile profile, ProfileLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var context = new ValidationContext(limits ?? Defaults);
        BasicsRules.Check(profile, context);
        context.Entries(nameof(Profile.Links), "links", profile.Links, OtherRules.Check);
        context.Entries(nameof(Profile.Experiences), "jobs", profile.Experiences, WorkRules.Check);
        var experiences = profile.Experiences.Select(experience => experience.Id).ToHashSet();
        context.Entries(nameof(Profile.Projects), "projects", profile.Projects, (project, path, c) => WorkRules.Check(project, path, c, experiences));
        SkillRules.Check(profile.Skills, context);
        context.Entries(nameof(Profile.Education), "entries of education", profile.Education, LearningRules.Check);
        context.Entries(nameof(Profile.Certifications), "certificates", profile.Certifications, LearningRules.Check);
        context.Entries(nameof(Profile.Achievements), "achievements", profile.Achievements, OtherRules.Check);
        context.Entries(nameof(Profile.Languages), "languages", profile.Languages, LearningRules.Check);
        context.Entries(nameof(Profile.Volunteering), "voluntary jobs", profile.Volunteering, WorkRules.Check);
        context.Entries(nameof(Profile.Publications), "publications", profile.Publications, OtherRules.Check);
        context.Entries(nameof(Profile.Interests), "interests", profile.Interests, OtherRules.Check);
        context.Entries(nameof(Profile.References), "references", profile.References, OtherRules.Check);
        context.Entries(nameof(Profile.CustomSections), "sections of your own", profile.CustomSections, OtherRules.Check);
        TranslationRules.Check(profile, context);
        return context.ToResult();
    }
}
