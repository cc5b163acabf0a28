using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>interests</c>.</summary>
internal sealed class InterestRow : EntryRow<Interest>
{
    public string? Name { get; set; }

    public ValueList<string> Keywords { get; set; } = [];

    internal static InterestRow From(Interest entry) => new()
    {
        Name = entry.Name,
        Keywords = entry.Keywords,
    };

    private protected override Interest ToValues() => new()
    {
        Name = Name,
        Keywords = Keywords,
    };
}
