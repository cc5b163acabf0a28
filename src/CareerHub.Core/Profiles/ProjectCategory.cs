namespace CareerHub.Profiles;

/// <summary>What kind of project it is.</summary>
public enum ProjectCategory
{
    /// <summary>For showing.</summary>
    Demo,

    /// <summary>For the organisation itself.</summary>
    Internal,

    /// <summary>In production.</summary>
    Production,
}
