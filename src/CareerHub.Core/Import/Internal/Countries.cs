using System.Text;

namespace CareerHub.Import.Internal;

/// <summary>Countries by code (ISO 3166-1 alpha-2) and by their names in six languages.</summary>
internal static class Countries
{
    private static readonly IReadOnlyList<string[]> Lines = DataFile.Lines("CareerHub.Import.Data.countries.tsv");
    private static readonly HashSet<string> Codes = [.. Lines.Select(fields => fields[0])];
    private static readonly Dictionary<string, string> ByName = Lines
        .SelectMany(fields => fields.Skip(1).SelectMany(names => names.Split('|')).Select(name => (Key: Key(name), Code: fields[0])))
        .Where(name => name.Key.Length > 0)
        .DistinctBy(name => name.Key)
        .ToDictionary(name => name.Key, name => name.Code, StringComparer.Ordinal);

    /// <summary>The code of a country that is written as its code or its name, or null when it is none that is known.</summary>
    public static string? FindCode(string text)
    {
        string code = text.Trim().ToUpperInvariant();
        return Codes.Contains(code) ? code : ByName.GetValueOrDefault(Key(text));
    }

    // Letters without their marks, so that "Österreich", "OSTERREICH" and "Côte d’Ivoire" are found however they are written; through UTF-8, because half a surrogate pair cannot be normalised.
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetter(c))
            {
                key.Append(char.ToUpperInvariant(c));
            }
        }

        return key.ToString();
    }
}
