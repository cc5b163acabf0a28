namespace CareerHub.Profiles.Projection;

/// <summary>What somebody says about the person; projected for the owner alone.</summary>
public sealed record ReferenceView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>Who says it.</summary>
    public string? Name { get; init; }

    /// <summary>What is said, or how to reach the one who says it.</summary>
    public string? Reference { get; init; }
}
