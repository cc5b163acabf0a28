using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>The sections that a language's file may have, and the keys of each.</summary>
internal static class LanguageSections
{
    private static readonly string[] WordsOnly = ["words"];

    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["headings"] = [.. Enum.GetValues<SectionKind>().Where(kind => kind != SectionKind.Header).Select(kind => kind.ToString().ToLowerInvariant())],
        ["dates"] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "season", "quarter", "present", "to", "since", "from", "until", "of", "ordinal"],
        ["degrees"] = ["words", "honours"],
        ["fluency"] = WordsOnly,
        ["languages"] = [],
        ["titles"] = WordsOnly,
        ["organizations"] = ["legal", "general"],
        ["institutions"] = WordsOnly,
        ["awards"] = ["award", "by"],
        ["labels"] = ["email", "phone", "web", "address", "postal", "country", "region", "name", "headline", "birth", "other", "profile"],
        ["sublabels"] = ["highlights", "courses", "technologies", "grade", "thesis", "position", "organization", "dates", "degree", "field", "place", "url", "level", "issuer", "number"],
        ["grades"] = WordsOnly,
        ["durations"] = WordsOnly,
        ["particles"] = ["particles", "titles"],
        ["streets"] = WordsOnly,
        ["subjects"] = WordsOnly,
        ["joining"] = WordsOnly,
        ["and"] = WordsOnly,
        ["notes"] = ["consent", "licence"],
        ["pages"] = WordsOnly,
        ["documents"] = WordsOnly,
        ["remote"] = WordsOnly,
        ["at"] = WordsOnly,
        ["signs"] = ["at", "dot"],
        ["citations"] = ["others", "shortforms"],
    };

    /// <summary>Whether there is a section <paramref name="name"/>.</summary>
    public static bool Has(string name) => Keys.ContainsKey(name);

    /// <summary>Whether the section <paramref name="name"/> may hold <paramref name="key"/>. Names of languages are keyed by their ISO 639 code.</summary>
    public static bool Has(string name, string key) =>
        name == "languages" ? key.Length is 2 or 3 && key.All(char.IsAsciiLetterLower) : Keys[name].Contains(key);

    /// <summary>Whether a phrase of the section can have one meaning only, so that two keys for it are a clash.</summary>
    public static bool IsExclusive(string name, string key) =>
        name is "headings" or "labels" or "sublabels" or "languages" || (name == "dates" && char.IsAsciiDigit(key[0]));
}
