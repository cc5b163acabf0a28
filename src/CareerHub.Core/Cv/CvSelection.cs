namespace CareerHub.Cv;

/// <summary>
/// What of a profile a CV shows: column <c>sections_config</c>. A list of null shows the whole section in the order of the profile, an empty one
/// nothing of it, any other its entries in its own order; keys that the profile does not have are ignored.
/// </summary>
public sealed record CvSelection
{
    /// <summary>The most keys that one section's list may have in the JSON.</summary>
    public const int MaxKeys = 2_000;

    /// <summary>Every entry of every section, the summary, and no photograph.</summary>
    public static CvSelection Everything { get; } = new();

    /// <summary>Whether the photograph is shown; false unless set.</summary>
    public bool IncludePhoto { get; init; }

    /// <summary>Whether the summary is shown; true unless set.</summary>
    public bool IncludeSummary { get; init; } = true;

    /// <summary>
    /// The keys of sections (<see cref="CvSection.Key"/>) in the order in which they stand, or null for the order of the template.
    /// Sections that it does not name come after those that it does.
    /// </summary>
    public ValueList<string>? SectionOrder { get; init; }

    /// <summary>The jobs to show, or null for all.</summary>
    public ValueList<Ulid>? Experiences { get; init; }

    /// <summary>The projects to show, or null for all.</summary>
    public ValueList<Ulid>? Projects { get; init; }

    /// <summary>The skills to show, or null for all.</summary>
    public ValueList<Ulid>? Skills { get; init; }

    /// <summary>The degrees and courses to show, or null for all.</summary>
    public ValueList<Ulid>? Education { get; init; }

    /// <summary>The certificates to show, or null for all.</summary>
    public ValueList<Ulid>? Certifications { get; init; }

    /// <summary>The awards and achievements to show, or null for all.</summary>
    public ValueList<Ulid>? Achievements { get; init; }

    /// <summary>The languages to show, or null for all.</summary>
    public ValueList<Ulid>? Languages { get; init; }

    /// <summary>The unpaid work to show, or null for all.</summary>
    public ValueList<Ulid>? Volunteering { get; init; }

    /// <summary>The publications to show, or null for all.</summary>
    public ValueList<Ulid>? Publications { get; init; }

    /// <summary>The interests to show, or null for all.</summary>
    public ValueList<Ulid>? Interests { get; init; }

    /// <summary>The references to show, or null for all.</summary>
    public ValueList<Ulid>? References { get; init; }

    /// <summary>The sections of the person's own to show, or null for all.</summary>
    public ValueList<Ulid>? CustomSections { get; init; }

    /// <summary>The links to show, or null for all.</summary>
    public ValueList<Ulid>? Links { get; init; }
}
