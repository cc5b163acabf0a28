namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>What the parts of heads look like by their form alone.</summary>
internal static class Heads
{
    private const int MostCityWords = 3;

    /// <summary>Whether a text has the form of a city's name.</summary>
    public static bool LooksLikeCity(string text) => text.Split(' ').Length <= MostCityWords && text.Length > 1 && char.IsUpper(text[0]) && !text.Any(char.IsDigit);
}
