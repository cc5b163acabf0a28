using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>profile_references</c>.</summary>
internal sealed class ProfileReferenceRow : EntryRow<ProfileReference>
{
    public string? Name { get; set; }

    public string? Reference { get; set; }

    internal static ProfileReferenceRow From(ProfileReference entry) => new()
    {
        Name = entry.Name,
        Reference = entry.Reference,
    };

    private protected override ProfileReference ToValues() => new()
    {
        Name = Name,
        Reference = Reference,
    };
}
