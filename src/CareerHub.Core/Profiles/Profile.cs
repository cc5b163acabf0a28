namespace CareerHub.Profiles;

/// <summary>A career profile: the only truth from which pages, CVs and exports are drawn. One for each user; immutable.</summary>
public sealed record Profile
{
    /// <summary>The key of the profile.</summary>
    public Ulid Id { get; init; } = Ulid.NewUlid();

    /// <summary>The user whose profile it is.</summary>
    public required Ulid UserId { get; init; }

    /// <summary>The last part of the public address: 3 to 100 lower-case letters, digits and hyphens, or null.</summary>
    public string? Slug { get; init; }

    /// <summary>The person's name, as written.</summary>
    public string? FullName { get; init; }

    /// <summary>One line about the person, such as the job title: JSON Resume <c>basics.label</c>.</summary>
    public string? Headline { get; init; }

    /// <summary>A text about the person.</summary>
    public string? Summary { get; init; }

    /// <summary>The address to reach the person at; not the address of the account.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number, as written.</summary>
    public string? Phone { get; init; }

    /// <summary>Where the person lives.</summary>
    public Place Location { get; init; } = Place.Empty;

    /// <summary>Pages about the person elsewhere, in order.</summary>
    public ValueList<ProfileLink> Links { get; init; } = [];

    /// <summary>Who may see the profile.</summary>
    public Visibility Visibility { get; init; } = Visibility.Private;

    /// <summary>The address of a photograph.</summary>
    public string? PhotoUrl { get; init; }

    /// <summary>Jobs, newest first by habit.</summary>
    public ValueList<Experience> Experiences { get; init; } = [];

    /// <summary>Projects.</summary>
    public ValueList<Project> Projects { get; init; } = [];

    /// <summary>Skills, in groups by <see cref="Skill.GroupName"/>.</summary>
    public ValueList<Skill> Skills { get; init; } = [];

    /// <summary>Degrees and training.</summary>
    public ValueList<Education> Education { get; init; } = [];

    /// <summary>Certificates and licences.</summary>
    public ValueList<Certification> Certifications { get; init; } = [];

    /// <summary>Awards and other achievements.</summary>
    public ValueList<Achievement> Achievements { get; init; } = [];

    /// <summary>Languages.</summary>
    public ValueList<Language> Languages { get; init; } = [];

    /// <summary>Unpaid work.</summary>
    public ValueList<VolunteerExperience> Volunteering { get; init; } = [];

    /// <summary>Publications.</summary>
    public ValueList<Publication> Publications { get; init; } = [];

    /// <summary>Interests.</summary>
    public ValueList<Interest> Interests { get; init; } = [];

    /// <summary>What others say.</summary>
    public ValueList<ProfileReference> References { get; init; } = [];

    /// <summary>Sections that the model has no place for.</summary>
    public ValueList<CustomSection> CustomSections { get; init; } = [];

    /// <summary>The language that the texts are in (BCP 47), or null when nobody said.</summary>
    public string? Language { get; init; }

    /// <summary>Texts in other languages, for CVs in them. Those of entries that the profile does not have are not stored.</summary>
    public ValueList<ProfileTranslation> Translations { get; init; } = [];

    /// <summary>Members of an imported document that the model has no place for.</summary>
    public JsonExtensions Extensions { get; init; } = JsonExtensions.Empty;

    /// <summary>Where each of the profile's own fields came from.</summary>
    public FieldOrigins Origins { get; init; } = FieldOrigins.Empty;
}
