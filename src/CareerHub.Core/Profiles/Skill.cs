namespace CareerHub.Profiles;

/// <summary>A skill as the person names it: a keyword of JSON Resume <c>skills</c>, table <c>skills</c>.</summary>
public sealed record Skill : ProfileEntry
{
    /// <summary>The skill, as written; not blank.</summary>
    public string Name { get; init; } = "";

    /// <summary>The group that it stands under, or empty when there is none.</summary>
    public string GroupName { get; init; } = "";

    /// <summary>
    /// The row of table <c>technologies</c> that the name was recognised as, or null. A store of profiles fills it when it saves, by <see cref="Technologies.TechnologyCatalog"/>.
    /// </summary>
    public Ulid? TechnologyId { get; init; }

    /// <summary>1 basic, 2 intermediate, 3 advanced, 4 expert, 5 master, or null.</summary>
    public int? Level { get; init; }

    /// <summary>Years of use, 0 to 80.</summary>
    public int? YearsOfExperience { get; init; }

    /// <summary>The first year of use.</summary>
    public int? StartedUsingYear { get; init; }

    /// <summary>Whether the person counts it among the main ones.</summary>
    public bool IsPrimary { get; init; }
}
