namespace CareerHub.Cv;

/// <summary>Where a CV says something else than the profile.</summary>
public sealed record CvOverrides
{
    /// <summary>The most entries that a version may override.</summary>
    public const int MaxEntries = 2_000;

    /// <summary>Nowhere.</summary>
    public static CvOverrides None { get; } = new();

    /// <summary>In place of the headline, or null.</summary>
    public CvOverride? Headline { get; init; }

    /// <summary>In place of the summary, or null.</summary>
    public CvOverride? Summary { get; init; }

    /// <summary>The entries that are shown in another form or with another text.</summary>
    public ValueList<CvEntryOverride> Entries { get; init; } = [];
}
