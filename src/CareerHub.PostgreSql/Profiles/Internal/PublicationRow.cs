using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>publications</c>.</summary>
internal sealed class PublicationRow : EntryRow<Publication>
{
    public string? Name { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public string? Summary { get; set; }

    public DateOnly? ReleaseDate { get; set; }

    public string? ReleasePrecision { get; set; }

    internal static PublicationRow From(Publication entry) => new()
    {
        Name = entry.Name,
        Publisher = entry.Publisher,
        Url = entry.Url,
        Summary = entry.Summary,
        ReleaseDate = PartialDateColumns.Date(entry.ReleaseDate),
        ReleasePrecision = PartialDateColumns.Precision(entry.ReleaseDate),
    };

    private protected override Publication ToValues() => new()
    {
        Name = Name,
        Publisher = Publisher,
        Url = Url,
        Summary = Summary,
        ReleaseDate = PartialDateColumns.Read(ReleaseDate, ReleasePrecision),
    };
}
