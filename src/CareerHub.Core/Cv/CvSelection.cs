using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>
/// What of a profile a CV shows: column <c>sections_config</c>. A list of null shows the whole section, an empty one nothing of it;
/// entries stand in the order of the profile, and keys that the profile does not have are ignored.
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

    /// <summary>A summary in place of the profile's, or null.</summary>
    public string? CustomSummary { get; init; }

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

    /// <summary>The selection as the JSON of <c>sections_config</c>: <c>include_photo</c>, <c>include_summary</c>, <c>custom_summary</c>, and a list of keys for each section that is not shown whole.</summary>
    /// <returns>The JSON object.</returns>
    /// <exception cref="InvalidOperationException">A list has more than <see cref="MaxKeys"/> keys.</exception>
    public string ToJson() => CvSelectionJson.Write(this);

    /// <summary>Reads the JSON of <c>sections_config</c>; members of other names are ignored, and what cannot be stored (U+0000, halves of surrogate pairs) becomes U+FFFD.</summary>
    /// <param name="json">A JSON object.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="System.Text.Json.JsonException">The text is no JSON object, or one of its members is not of its type or has more than <see cref="MaxKeys"/> keys.</exception>
    public static CvSelection Parse(string json) => CvSelectionJson.Read(json);
}
