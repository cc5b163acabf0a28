using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>custom_sections</c>.</summary>
internal sealed class CustomSectionRow : EntryRow<CustomSection>
{
    public string? Title { get; set; }

    public string? Content { get; set; }

    internal static CustomSectionRow From(CustomSection entry) => new()
    {
        Title = entry.Title,
        Content = entry.Content,
    };

    private protected override CustomSection ToValues() => new()
    {
        Title = Title,
        Content = Content,
    };
}
