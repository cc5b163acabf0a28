using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>achievements</c>.</summary>
internal sealed class AchievementRow : EntryRow<Achievement>
{
    public string? Title { get; set; }

    public string? Awarder { get; set; }

    public string? Description { get; set; }

    public AchievementCategory Category { get; set; }

    public string? Url { get; set; }

    public DateOnly? Date { get; set; }

    public string? DatePrecision { get; set; }

    internal static AchievementRow From(Achievement entry) => new()
    {
        Title = entry.Title,
        Awarder = entry.Awarder,
        Description = entry.Description,
        Category = entry.Category,
        Url = entry.Url,
        Date = PartialDateColumns.Date(entry.Date),
        DatePrecision = PartialDateColumns.Precision(entry.Date),
    };

    private protected override Achievement ToValues() => new()
    {
        Title = Title,
        Awarder = Awarder,
        Description = Description,
        Category = Category,
        Url = Url,
        Date = PartialDateColumns.Read(Date, DatePrecision),
    };
}
