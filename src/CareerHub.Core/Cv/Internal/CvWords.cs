using System.Reflection;

namespace CareerHub.Cv.Internal;

/// <summary>Headings, months, small words and signs of a CV in one language: a file of <c>Cv/Data/Words</c>.</summary>
internal sealed class CvWords
{
    private const string Folder = "Cv/Words/";
    private const string Fallback = "en";
    private static readonly Dictionary<string, CvWords> ByLanguage = Load();

    private readonly Dictionary<string, string> words;
    private readonly string[] months;

    private CvWords(string language, Dictionary<string, string> words)
    {
        Language = language;
        this.words = words;
        months = Alternatives("months");
        ListSeparator = Between("list");
        PartSeparator = Between("comma");
        LabelSeparator = Between("label");
        Dash = Between("span");
    }

    /// <summary>Every language that there is a file for, in the order of their tags.</summary>
    public static ValueList<string> Languages { get; } = ByLanguage.Keys.Order(StringComparer.Ordinal).ToValueList();

    public string Language { get; }

    /// <summary>The keys that the file has.</summary>
    public IReadOnlyCollection<string> Keys => words.Keys;

    /// <summary>What stands between the items of a list, with its spaces.</summary>
    public string ListSeparator { get; }

    /// <summary>What stands between the parts of one value, such as town and country.</summary>
    public string PartSeparator { get; }

    /// <summary>What stands between a label and what it labels.</summary>
    public string LabelSeparator { get; }

    /// <summary>What stands between the two dates of a span.</summary>
    public string Dash { get; }

    public string this[string key] => words[key];

    /// <summary>The words of a language; of its base language where the region has none; else English.</summary>
    public static CvWords For(string language) =>
        ByLanguage.GetValueOrDefault(language) ?? ByLanguage.GetValueOrDefault(language.Split('-')[0]) ?? ByLanguage[Fallback];

    /// <summary>The name of a month, 1 to 12, as it stands beside a year.</summary>
    public string Month(int number) => months[number - 1];

    /// <summary>A phrase with "{0}", in its form for a year alone where it has one.</summary>
    public string Phrase(string key, bool ofYear) => Alternatives(key) is [.., var year] && ofYear ? year : Alternatives(key)[0];

    private string[] Alternatives(string key) => words[key].Split("; ");

    private string Between(string key)
    {
        string pattern = words[key];
        return pattern.StartsWith("{0}", StringComparison.Ordinal) && pattern.EndsWith("{1}", StringComparison.Ordinal)
            ? pattern[3..^3]
            : throw new InvalidOperationException($"The words of '{Language}' have no {{0}} and {{1}} at the ends of '{key}'.");
    }

    private static Dictionary<string, CvWords> Load() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => new CvWords(name[Folder.Length..], Lines(CvTemplateFiles.Resource(typeof(CvWords).Assembly, name)!)))
        .ToDictionary(words => words.Language, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
