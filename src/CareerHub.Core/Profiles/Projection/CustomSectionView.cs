namespace CareerHub.Profiles.Projection;

/// <summary>A section that the model has no place for, as an audience sees it.</summary>
public sealed record CustomSectionView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The heading, as written.</summary>
    public string? Title { get; init; }

    /// <summary>The text, lines separated by LF.</summary>
    public string? Content { get; init; }
}
