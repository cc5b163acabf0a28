namespace CareerHub.Profiles;

/// <summary>What somebody says about the person: JSON Resume <c>references</c>, table <c>profile_references</c>. It names a third person and is shown to nobody else.</summary>
public sealed record ProfileReference : ProfileEntry
{
    /// <summary>Who says it.</summary>
    public string? Name { get; init; }

    /// <summary>What is said, or how to reach the one who says it.</summary>
    public string? Reference { get; init; }
}
