namespace CareerHub.Profiles;

/// <summary>Where a person lives, as far as the person says it: JSON Resume <c>basics.location</c>.</summary>
public sealed record Place
{
    /// <summary>Street and number. Shown to the owner alone.</summary>
    public string? Address { get; init; }

    /// <summary>The postal code. Shown to the owner alone.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The town.</summary>
    public string? City { get; init; }

    /// <summary>The state, county or canton.</summary>
    public string? Region { get; init; }

    /// <summary>The country, ISO 3166-1 alpha-2 in upper case.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The place as written, where it could not be taken apart or says more than the parts.</summary>
    public string? Text { get; init; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => this == Empty;

    /// <summary>A place of which nothing is known.</summary>
    public static Place Empty { get; } = new();
}
