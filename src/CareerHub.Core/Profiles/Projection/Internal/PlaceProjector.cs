namespace CareerHub.Profiles.Projection.Internal;

internal static class PlaceProjector
{
    public static PlaceView Project(Place place, bool owner) => new()
    {
        Address = owner ? place.Address : null,
        PostalCode = owner ? place.PostalCode : null,
        City = place.City,
        Region = place.Region,
        CountryCode = place.CountryCode,
        Text = owner || IsHarmless(place) ? place.Text : null,
    };

    private static bool IsHarmless(Place place) =>
        place.Text is { } text
        && !text.Any(char.IsNumber)
        && !Contains(text, place.Address)
        && !Contains(text, place.PostalCode);

    private static bool Contains(string text, string? part) =>
        !ProfileText.IsBlank(part) && text.Contains(part!.Trim(), StringComparison.OrdinalIgnoreCase);
}
