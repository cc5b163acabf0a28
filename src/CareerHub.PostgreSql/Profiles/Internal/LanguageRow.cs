using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>languages</c>.</summary>
internal sealed class LanguageRow : EntryRow<Language>
{
    public string? Name { get; set; }

    public string? Fluency { get; set; }

    internal static LanguageRow From(Language entry) => new()
    {
        Name = entry.Name,
        Fluency = entry.Fluency,
    };

    private protected override Language ToValues() => new()
    {
        Name = Name,
        Fluency = Fluency,
    };
}
