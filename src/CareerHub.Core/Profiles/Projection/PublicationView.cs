namespace CareerHub.Profiles.Projection;

/// <summary>A publication as an audience sees it.</summary>
public sealed record PublicationView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The title.</summary>
    public string? Name { get; init; }

    /// <summary>The publisher, journal or conference.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it came out.</summary>
    public PartialDate ReleaseDate { get; init; }

    /// <summary>Its address; an absolute http or https address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>A text about it.</summary>
    public string? Summary { get; init; }
}
