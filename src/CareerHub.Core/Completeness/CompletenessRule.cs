namespace CareerHub.Completeness;

/// <summary>What one rule gave, and what it would take to get the rest.</summary>
public sealed record CompletenessRule
{
    /// <summary>The rule's stable name: <c>headline</c>, <c>summary</c>, <c>experiences</c>, <c>projects</c>, <c>skills</c> or <c>education</c>. It serves as an anchor of a form.</summary>
    public required string Key { get; init; }

    /// <summary>The section of the profile where the work is done: <c>basics</c> for headline and summary, the key otherwise.</summary>
    public required string Section { get; init; }

    /// <summary>The points given, 0 to <see cref="Maximum"/>.</summary>
    public required int Points { get; init; }

    /// <summary>The most that the rule gives.</summary>
    public required int Maximum { get; init; }

    /// <summary>The points that the next single step gives (one entry, or the text), 0 when the rule is complete.</summary>
    public required int Gain { get; init; }

    /// <summary>What to do, as a sentence for the profile's owner; null when the rule is complete.</summary>
    public string? Missing { get; init; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Points == Maximum;
}
