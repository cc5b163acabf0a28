namespace CareerHub.Profiles.Projection;

/// <summary>An award, a talk or another achievement as an audience sees it.</summary>
public sealed record AchievementView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>What it is.</summary>
    public string? Title { get; init; }

    /// <summary>Who gave it.</summary>
    public string? Awarder { get; init; }

    /// <summary>A text about it.</summary>
    public string? Description { get; init; }

    /// <summary>When it was.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The kind of achievement.</summary>
    public AchievementCategory Category { get; init; }

    /// <summary>An address about it; an absolute http or https address, or null.</summary>
    public string? Url { get; init; }
}
