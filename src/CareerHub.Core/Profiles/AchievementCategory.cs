namespace CareerHub.Profiles;

/// <summary>The kind of an achievement.</summary>
public enum AchievementCategory
{
    /// <summary>A prize or an award.</summary>
    Award,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A talk.</summary>
    Speaking,

    /// <summary>Something else.</summary>
    Other,
}
