using System.Text;
using CareerHub.Profiles.Internal;

namespace CareerHub.Import.Internal;

/// <summary>Countries by code (ISO 3166-1 alpha-2) and by their names in six languages, and of many in seven more.</summary>
internal static class Countries
{
    // Before a name that in a CV more often means something else.
    private const char ShownOnly = '~';

    private static readonly IReadOnlyList<string[]> Lines = DataFile.Lines("CareerHub.Import.Data.countries.tsv");
    private static readonly string[] Languages = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "zh", "ja"];
    private static readonly Dictionary<string, string> ByName = Lines
        .SelectMany(fields => fields.Skip(1).SelectMany(names => names.Split('|')).Where(name => !name.StartsWith(ShownOnly)).Select(name => (Key: Key(name), Code: fields[0])))
        .Where(name => name.Key.Length > 0)
        .DistinctBy(name => name.Key)
        .ToDictionary(name => name.Key, name => name.Code, StringComparer.Ordinal);

    /// <summary>All codes.</summary>
    public static IReadOnlySet<string> Codes { get; } = Lines.Select(fields => fields[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The code of a country that is written as its code or its name, or null when it is none that is known.</summary>
    public static string? FindCode(string text)
    {
        string code = text.Trim().ToUpperInvariant();
        return Codes.Contains(code) ? code : ByName.GetValueOrDefault(Key(text));
    }

    /// <summary>The name of a country in one of the languages, or null when none is known.</summary>
    public static string? Name(string code, string language)
    {
        int column = Array.IndexOf(Languages, language) + 1;
        string[]? fields = column > 0 ? Lines.FirstOrDefault(line => line[0] == code) : null;
        string name = fields?.ElementAtOrDefault(column)?.Split('|')[0].TrimStart(ShownOnly) ?? "";
        return name.Length > 0 ? name : null;
    }

    /// <summary>All names of a country in all languages.</summary>
    public static IEnumerable<string> Names(string code) => Lines
        .Where(line => line[0] == code)
        .SelectMany(line => line.Skip(1))
        .SelectMany(names => names.Split('|'))
        .Select(name => name.TrimStart(ShownOnly));

    // Letters without their marks, so that "Österreich", "OSTERREICH" and "Côte d’Ivoire" are found however they are written.
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in SafeText.Normalize(text, NormalizationForm.FormKD))
        {
            if (char.IsLetter(c))
            {
                key.Append(char.ToUpperInvariant(c));
            }
        }

        return key.ToString();
    }
}
