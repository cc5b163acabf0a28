using CareerHub.Import.Internal;

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
        Text = owner || SaysOnlyWhatIsShown(place) ? place.Text : null,
    };

    // A street needs no number ("Rose Cottage, Mill Lane"), so nothing but the words of what is shown anyway is harmless.
    private static bool SaysOnlyWhatIsShown(Place place)
    {
        IReadOnlyList<string> words = Words(place.Text);
        IReadOnlyList<string>[] shown = [.. Shown(place).Select(Words).Where(part => part.Count > 0)];
        var reached = new bool[words.Count + 1];
        reached[0] = true;
        for (int i = 0; i < words.Count; i++)
        {
            foreach (IReadOnlyList<string> part in shown.Where(part => reached[i] && words.Skip(i).Take(part.Count).SequenceEqual(part)))
            {
                reached[i + part.Count] = true;
            }
        }

        return words.Count > 0 && reached[^1];
    }

    private static IEnumerable<string?> Shown(Place place) =>
        place.CountryCode is { } code ? [place.City, place.Region, code, .. Countries.Names(code)] : [place.City, place.Region];

    private static IReadOnlyList<string> Words(string? text) => [.. Tokenizer.Split(text ?? "").Select(token => token.Folded)];
}
