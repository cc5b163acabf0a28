namespace CareerHub.Profiles;

/// <summary>An article, book or paper: JSON Resume <c>publications</c>, table <c>publications</c>.</summary>
public sealed record Publication : ProfileEntry
{
    /// <summary>The title.</summary>
    public string? Name { get; init; }

    /// <summary>The publisher, journal or conference.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it came out.</summary>
    public PartialDate ReleaseDate { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>A text about it.</summary>
    public string? Summary { get; init; }
}
