namespace CareerHub.Completeness;

/// <summary>How complete a profile is, and why.</summary>
public sealed record CompletenessReport
{
    /// <summary>The version of the algorithm that scored it, such as <c>v1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The sum of the rules' points, 0 to 100.</summary>
    public required int Points { get; init; }

    /// <summary>Every rule, complete or not, in the order in which a profile is read.</summary>
    public required ValueList<CompletenessRule> Rules { get; init; }

    /// <summary>The incomplete rule that gives the most points for the least work; null when every rule is complete.</summary>
    public CompletenessRule? NextStep { get; init; }
}
