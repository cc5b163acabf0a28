using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Maps the place of a draft.</summary>
internal static class DraftPlaces
{
    public static Place Map(DraftPlace? place) => place is null
        ? Place.Empty
        : new Place
        {
            Address = place.Address?.Value,
            PostalCode = place.PostalCode?.Value,
            City = place.City?.Value,
            Region = place.Region?.Value,
            CountryCode = CountryCode(place),
            Text = place.Text?.Value ?? (CountryStaysText(place) ? place.Country?.Value : null),
        };

    /// <summary>Whether the country is none that is known, so that it goes into the text of the place as it is written.</summary>
    public static bool CountryStaysText(DraftPlace place) => place.Text is null && place.Country is not null && CountryCode(place) is null;

    private static string? CountryCode(DraftPlace place) => place.Country is { } country ? Countries.FindCode(country.Value) : null;
}
