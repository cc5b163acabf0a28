namespace CareerHub.Profiles.Projection;

/// <summary>
/// What an audience may see of a profile: the only form in which a profile is shown. It holds values, never the profile itself;
/// identifiers of the profile and its user, visibility, extensions and origins are not part of it.
/// </summary>
public sealed record ProfileView
{
    /// <summary>The audience that it was made for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The last part of the public address, or null.</summary>
    public string? Slug { get; init; }

    /// <summary>The person's name, as written.</summary>
    public string? FullName { get; init; }

    /// <summary>One line about the person.</summary>
    public string? Headline { get; init; }

    /// <summary>A text about the person.</summary>
    public string? Summary { get; init; }

    /// <summary>The address to reach the person at; null for <see cref="Audience.Public"/>.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number; null for everybody but the owner.</summary>
    public string? Phone { get; init; }

    /// <summary>Where the person lives.</summary>
    public PlaceView Location { get; init; } = PlaceView.Empty;

    /// <summary>Pages about the person elsewhere, in order.</summary>
    public ValueList<LinkView> Links { get; init; } = [];

    /// <summary>The address of a photograph: absolute http or https, or a path on the site; otherwise null.</summary>
    public string? PhotoUrl { get; init; }

    /// <summary>Jobs.</summary>
    public ValueList<ExperienceView> Experiences { get; init; } = [];

    /// <summary>Projects.</summary>
    public ValueList<ProjectView> Projects { get; init; } = [];

    /// <summary>Skills.</summary>
    public ValueList<SkillView> Skills { get; init; } = [];

    /// <summary>Degrees and training.</summary>
    public ValueList<EducationView> Education { get; init; } = [];

    /// <summary>Certificates and licences.</summary>
    public ValueList<CertificationView> Certifications { get; init; } = [];

    /// <summary>Awards and other achievements.</summary>
    public ValueList<AchievementView> Achievements { get; init; } = [];

    /// <summary>Languages.</summary>
    public ValueList<LanguageView> Languages { get; init; } = [];

    /// <summary>Unpaid work.</summary>
    public ValueList<VolunteerView> Volunteering { get; init; } = [];

    /// <summary>Publications.</summary>
    public ValueList<PublicationView> Publications { get; init; } = [];

    /// <summary>Interests.</summary>
    public ValueList<InterestView> Interests { get; init; } = [];

    /// <summary>What others say; empty for everybody but the owner.</summary>
    public ValueList<ReferenceView> References { get; init; } = [];

    /// <summary>Sections that the model has no place for.</summary>
    public ValueList<CustomSectionView> CustomSections { get; init; } = [];
}
