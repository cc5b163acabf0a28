namespace CareerHub.Profiles.Projection;

/// <summary>Where the person lives, as an audience sees it.</summary>
public sealed record PlaceView
{
    /// <summary>Street and number; null for everybody but the owner.</summary>
    public string? Address { get; init; }

    /// <summary>The postal code; null for everybody but the owner.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The town.</summary>
    public string? City { get; init; }

    /// <summary>The state, county or canton.</summary>
    public string? Region { get; init; }

    /// <summary>The country, ISO 3166-1 alpha-2 in upper case.</summary>
    public string? CountryCode { get; init; }

    /// <summary>
    /// The place as written. Others than the owner get it only when it consists of the town, the region and the country's code or name,
    /// because a place that could not be taken apart may hold a street, a house number or a postal code.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => this == Empty;

    /// <summary>A place with nothing to show.</summary>
    public static PlaceView Empty { get; } = new();
}
