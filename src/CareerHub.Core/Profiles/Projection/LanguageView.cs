namespace CareerHub.Profiles.Projection;

/// <summary>A language as an audience sees it.</summary>
public sealed record LanguageView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The language, as written.</summary>
    public string? Name { get; init; }

    /// <summary>How well, as written, such as "native" or "B2".</summary>
    public string? Fluency { get; init; }
}
