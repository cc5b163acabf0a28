using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Recognises places: "City, Region", "City, Country", a country, a well-known city.</summary>
internal static class PlaceText
{
    /// <summary>Whether the text as a whole is a place by its form, because a country or region ends it, or as a city that everybody knows.</summary>
    public static bool IsPlace(string text)
    {
        if (text.Length is < 2 or > 50 || text.Any(char.IsDigit))
        {
            return false;
        }

        if (Dictionaries.Remote.Is(text) || Dictionaries.Countries.Is(text) || Dictionaries.Cities.Is(text))
        {
            return true;
        }

        string[] parts = text.Split([',', '/', '(', '–', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string last = parts[^1].TrimEnd(')', '.');
        bool isCountry = Dictionaries.Countries.Is(last) || IsCountryCode(last);
        return parts.Length is 2 or 3 && (parts.Length == 2 || (isCountry && !IsRegion(last))) && !Dictionaries.Organizations.In(parts[0]) && !Dictionaries.Titles.In(parts[0]) && parts[0].Split(' ').Length <= 3 && (isCountry || IsRegion(last) || Dictionaries.Remote.Is(last));
    }

    /// <summary>Whether the text names a part of a country; short forms only in capitals.</summary>
    public static bool IsRegion(string text) => Dictionaries.Regions.Is(text) && (text.Length > 3 || text.All(char.IsUpper));

    /// <summary>Whether the text is a country's two-letter code in capitals.</summary>
    public static bool IsCountryCode(string text) => text.Length == 2 && text.All(char.IsAsciiLetterUpper) && CountryCodes.Contains(text);

    private static HashSet<string> CountryCodes { get; } = new(DataFile.Read("countries").Select(entry => entry.Key), StringComparer.Ordinal);
}
