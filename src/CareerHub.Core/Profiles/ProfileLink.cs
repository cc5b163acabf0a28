namespace CareerHub.Profiles;

/// <summary>A page about the person elsewhere: JSON Resume <c>basics.profiles</c> and <c>basics.url</c>, table <c>profile_links</c>.</summary>
public sealed record ProfileLink : ProfileEntry
{
    /// <summary>The network, such as "LinkedIn"; null for a home page.</summary>
    public string? Network { get; init; }

    /// <summary>The user name there.</summary>
    public string? Username { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }
}
