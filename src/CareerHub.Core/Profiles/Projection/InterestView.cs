namespace CareerHub.Profiles.Projection;

/// <summary>An interest as an audience sees it.</summary>
public sealed record InterestView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The interest.</summary>
    public string? Name { get; init; }

    /// <summary>What belongs to it.</summary>
    public ValueList<string> Keywords { get; init; } = [];
}
