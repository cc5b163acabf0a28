namespace CareerHub.Profiles;

/// <summary>Unpaid work: JSON Resume <c>volunteer</c>, table <c>volunteer_experiences</c>.</summary>
public sealed record VolunteerExperience : ProfileEntry
{
    /// <summary>The organisation.</summary>
    public string? Organization { get; init; }

    /// <summary>The role.</summary>
    public string? Position { get; init; }

    /// <summary>The organisation's home page.</summary>
    public string? Url { get; init; }

    /// <summary>The first day, month or year.</summary>
    public PartialDate Start { get; init; }

    /// <summary>The last day, month or year, present when it goes on, unknown when not stated.</summary>
    public PartialDate End { get; init; }

    /// <summary>A text about it.</summary>
    public string? Summary { get; init; }

    /// <summary>What was done and reached, one point each.</summary>
    public ValueList<string> Highlights { get; init; } = [];

    /// <summary>The span from <see cref="Start"/> to <see cref="End"/>.</summary>
    public PartialDateRange Period => new(Start, End);
}
