namespace CareerHub.Profiles.Projection;

/// <summary>Who looks at a profile. Who somebody is to the owner is for the caller to find out; when in doubt it is <see cref="Public"/>.</summary>
public enum Audience
{
    /// <summary>Everybody, signed in or not.</summary>
    Public,

    /// <summary>An accepted connection of the owner.</summary>
    Friends,

    /// <summary>The owner.</summary>
    Owner,
}
