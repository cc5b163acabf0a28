namespace CareerHub.Profiles;

/// <summary>An interest: JSON Resume <c>interests</c>, table <c>interests</c>.</summary>
public sealed record Interest : ProfileEntry
{
    /// <summary>The interest.</summary>
    public string? Name { get; init; }

    /// <summary>What belongs to it.</summary>
    public ValueList<string> Keywords { get; init; } = [];
}
