using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>profile_links</c>.</summary>
internal sealed class ProfileLinkRow : EntryRow<ProfileLink>
{
    public string? Network { get; set; }

    public string? Username { get; set; }

    public string? Url { get; set; }

    internal static ProfileLinkRow From(ProfileLink entry) => new()
    {
        Network = entry.Network,
        Username = entry.Username,
        Url = entry.Url,
    };

    private protected override ProfileLink ToValues() => new()
    {
        Network = Network,
        Username = Username,
        Url = Url,
    };
}
