namespace CareerHub.Profiles;

/// <summary>A language that the person speaks: JSON Resume <c>languages</c>, table <c>languages</c>.</summary>
public sealed record Language : ProfileEntry
{
    /// <summary>The language, as written.</summary>
    public string? Name { get; init; }

    /// <summary>How well, as written, such as "native" or "B2".</summary>
    public string? Fluency { get; init; }
}
