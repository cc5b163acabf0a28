namespace CareerHub.Import;

/// <summary>What bounds the reading of a stored draft. One beyond a bound is refused as a whole.</summary>
public sealed record DraftJsonOptions
{
    /// <summary>The most bytes; 32 MiB unless set.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most values of a draft; 20,000 unless set.</summary>
    public int MaxValues { get; init; } = 20_000;

    /// <summary>The most link targets of a document; 2,000 unless set.</summary>
    public int MaxLinkTargets { get; init; } = DefaultLinkTargets;

    /// <summary>The most findings; 2,000 unless set.</summary>
    public int MaxFindings { get; init; } = DefaultFindings;

    /// <summary>What is written at most, so that the defaults read it.</summary>
    internal const int DefaultLinkTargets = 2_000;

    /// <summary>What is written at most, so that the defaults read it.</summary>
    internal const int DefaultFindings = 2_000;
}
