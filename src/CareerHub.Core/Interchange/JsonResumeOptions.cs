namespace CareerHub.Interchange;

/// <summary>What bounds the reading of a JSON Resume. A document beyond a bound is refused as a whole.</summary>
public sealed record JsonResumeOptions
{
    /// <summary>The most bytes; 4 MiB unless set.</summary>
    public int MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and lists, the document itself being 1; 64 unless set, and at most 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most values (objects, lists, texts, numbers, …) in the document; 100,000 unless set.</summary>
    public int MaxValues { get; init; } = 100_000;

    /// <summary>The most items of one list; 2,000 unless set.</summary>
    public int MaxItems { get; init; } = 2_000;

    /// <summary>The most findings about single members that are listed; 50 unless set. A last one counts those that are not.</summary>
    public int MaxFindings { get; init; } = 50;
}
