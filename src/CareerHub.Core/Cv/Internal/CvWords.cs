using CareerHub.Import.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>Headings, months and small words of a CV in one language.</summary>
internal sealed class CvWords
{
    private const string Fallback = "en";
    private static readonly Dictionary<string, CvWords> ByLanguage = Load();

    private readonly Dictionary<string, string> words;

    private CvWords(string language, Dictionary<string, string> words)
    {
        Language = language;
        this.words = words;
    }

    /// <summary>Every language that there are words in.</summary>
    public static ValueList<string> Languages { get; } = ByLanguage.Keys.ToValueList();

    public string Language { get; }

    public string this[string key] => words[key];

    /// <summary>The words of a language; of its base language where the region has none; else English.</summary>
    public static CvWords For(string language) =>
        ByLanguage.GetValueOrDefault(language) ?? ByLanguage.GetValueOrDefault(language.Split('-')[0]) ?? ByLanguage[Fallback];

    private static Dictionary<string, CvWords> Load()
    {
        IReadOnlyList<string[]> lines = DataFile.Lines("CareerHub.Cv.Data.words.tsv");
        string[] languages = lines[0][1..];
        return languages
            .Select((language, column) => new CvWords(language, lines.Skip(1).ToDictionary(fields => fields[0], fields => fields[column + 1], StringComparer.Ordinal)))
            .ToDictionary(words => words.Language, StringComparer.OrdinalIgnoreCase);
    }
}
