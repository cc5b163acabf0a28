namespace CareerHub.Profiles.Projection;

/// <summary>Unpaid work as an audience sees it.</summary>
public sealed record VolunteerView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The organisation.</summary>
    public string? Organization { get; init; }

    /// <summary>The role.</summary>
    public string? Position { get; init; }

    /// <summary>The organisation's home page; an absolute http or https address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The first day, month or year.</summary>
    public PartialDate Start { get; init; }

    /// <summary>The last day, month or year, present when it goes on, unknown when not stated.</summary>
    public PartialDate End { get; init; }

    /// <summary>A text about it.</summary>
    public string? Summary { get; init; }

    /// <summary>What was done and reached, one point each.</summary>
    public ValueList<string> Highlights { get; init; } = [];
}
