namespace CareerHub.Profiles;

/// <summary>An award, a talk or another achievement: JSON Resume <c>awards</c>, table <c>achievements</c>.</summary>
public sealed record Achievement : ProfileEntry
{
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

    /// <summary>An address about it.</summary>
    public string? Url { get; init; }
}
