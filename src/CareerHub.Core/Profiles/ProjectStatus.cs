namespace CareerHub.Profiles;

/// <summary>Whether a project is in use.</summary>
public enum ProjectStatus
{
    /// <summary>In use.</summary>
    Active,

    /// <summary>Not yet in use.</summary>
    Staging,

    /// <summary>No longer in use.</summary>
    Archived,
}
