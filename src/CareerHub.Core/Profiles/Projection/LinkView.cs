namespace CareerHub.Profiles.Projection;

/// <summary>A page about the person elsewhere, as an audience sees it.</summary>
public sealed record LinkView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The network, such as "LinkedIn"; null for a home page.</summary>
    public string? Network { get; init; }

    /// <summary>The user name there.</summary>
    public string? Username { get; init; }

    /// <summary>The address; an absolute http or https address, or null.</summary>
    public string? Url { get; init; }
}
