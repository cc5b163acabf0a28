namespace CareerHub.Import;

/// <summary>What bounds the reading of a stored draft. One beyond a bound is refused as a whole.</summary>
public sealed record DraftJsonOptions
{
    /// <summary>The most bytes; 32 MiB unless set.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most values of a draft; 20,000 unless set.</summary>
    public int MaxValues { get; init; } = 20_000;
}
