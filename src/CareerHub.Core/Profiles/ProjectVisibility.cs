namespace CareerHub.Profiles;

/// <summary>Whether others learn whom a project was done for.</summary>
public enum ProjectVisibility
{
    /// <summary>Everything may be shown.</summary>
    Public,

    /// <summary>Organisation, clients and links are never shown to others.</summary>
    Anonymous,
}
