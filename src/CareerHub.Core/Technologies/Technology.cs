namespace CareerHub.Technologies;

/// <summary>A technology of the catalogue; a row of table <c>technologies</c>.</summary>
public sealed record Technology
{
    /// <summary>The name that it is shown by, unique in the catalogue; at most 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required TechnologyCategory Category { get; init; }

    /// <summary>Where it is used.</summary>
    public required TechnologyLayer Layer { get; init; }

    /// <summary>What else people write for it; empty when there is nothing else.</summary>
    public ValueList<string> Aliases { get; init; } = [];
}
