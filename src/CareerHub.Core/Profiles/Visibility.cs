namespace CareerHub.Profiles;

/// <summary>Who may see a profile.</summary>
public enum Visibility
{
    /// <summary>Its owner alone.</summary>
    Private,

    /// <summary>Its owner and accepted connections.</summary>
    Friends,

    /// <summary>Everybody.</summary>
    Public,
}
