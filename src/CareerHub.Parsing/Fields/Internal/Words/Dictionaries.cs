namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>The dictionaries of the understanding stage, each read once.</summary>
internal static class Dictionaries
{
    private const char EverydayWord = '~';

    /// <summary>Words for what a person does in a job.</summary>
    public static WordBook Titles { get; } = new("titles");

    /// <summary>Words of organisations' names.</summary>
    public static WordBook Organizations { get; } = new("organizations");

    /// <summary>Legal forms, which only an organisation's name holds.</summary>
    public static WordBook LegalForms { get; } = new("organizations", "legal");

    /// <summary>Words of places of learning.</summary>
    public static WordBook Institutions { get; } = new("institutions");

    /// <summary>Words of degrees.</summary>
    public static WordBook Degrees { get; } = new("degrees", "words");

    /// <summary>Distinctions that a degree was given with.</summary>
    public static WordBook Honours { get; } = new("degrees", "honours");

    /// <summary>Words that grades are written with.</summary>
    public static WordBook Grades { get; } = new("grades");

    /// <summary>Words of lengths of time.</summary>
    public static WordBook Durations { get; } = new("durations");

    /// <summary>Top-level domains.</summary>
    public static WordBook Domains { get; } = new("domains");

    /// <summary>Small words that cannot end a line of their own.</summary>
    public static WordBook Joining { get; } = new("joining");

    /// <summary>Words that join two headings into one.</summary>
    public static WordBook And { get; } = new("and");

    /// <summary>Words that tie a degree to its subject.</summary>
    public static WordBook SubjectLinks { get; } = new("subjects");

    /// <summary>Words of awards and certificates.</summary>
    public static WordBook Awards { get; } = new("awards", "award");

    /// <summary>Words before the one who gives an award or certificate.</summary>
    public static WordBook GivenBy { get; } = new("awards", "by");

    /// <summary>Names of languages.</summary>
    public static WordBook Languages { get; } = new("languages");

    /// <summary>How well a language or skill is known.</summary>
    public static WordBook Fluency { get; } = new("fluency");

    /// <summary>Labels of the contact block, by kind.</summary>
    public static WordBook Labels { get; } = new("labels");

    /// <summary>Labels of parts of an entry, by kind.</summary>
    public static WordBook SubLabels { get; } = new("sublabels");

    /// <summary>Phrases of a consent to the use of personal data.</summary>
    public static WordBook Consents { get; } = new("notes", "consent");

    /// <summary>Phrases that begin a note on a driving licence.</summary>
    public static WordBook Licences { get; } = new("notes", "licence");

    /// <summary>Words around the number of a page.</summary>
    public static WordBook PageWords { get; } = new("pages");

    /// <summary>What the document itself is called: "Curriculum vitae".</summary>
    public static WordBook DocumentTitles { get; } = new("documents");

    /// <summary>Words in the place of a town for work that is done anywhere.</summary>
    public static WordBook Remote { get; } = new("remote");

    /// <summary>Words between a post and the employer.</summary>
    public static WordBook AtWords { get; } = new("at");

    /// <summary>Words for the @ of an address.</summary>
    public static WordBook WrittenAt { get; } = new("signs", "at");

    /// <summary>Words for the dot of an address.</summary>
    public static WordBook WrittenDot { get; } = new("signs", "dot");

    /// <summary>What stands for the authors that a citation does not name: "et al."</summary>
    public static WordBook OtherAuthors { get; } = new("citations", "others");

    /// <summary>Short forms in citations, whose full stop ends no sentence.</summary>
    public static WordBook CitationShortForms { get; } = new("citations", "shortforms");

    /// <summary>Names of countries, by code.</summary>
    public static WordBook Countries { get; } = new("countries");

    /// <summary>Names and short forms of parts of countries, by the country's code.</summary>
    public static WordBook Regions { get; } = new("regions");

    /// <summary>Provinces that are named as the city behind a district of it, by the country's code.</summary>
    public static WordBook CityProvinces { get; } = new("provinces");

    /// <summary>Names of large and well-known cities, by the country's code.</summary>
    public static WordBook Cities { get; } = new("cities");

    /// <summary>Words of a street address.</summary>
    public static WordBook Streets { get; } = new("streets");

    /// <summary>Words of a person's name that are no given or family names.</summary>
    public static WordBook NameParticles { get; } = new("particles", "particles");

    /// <summary>Academic and courtesy titles around a person's name.</summary>
    public static WordBook NameTitles { get; } = new("particles", "titles");

    /// <summary>Distinctive labels of hosts of social networks, by that label.</summary>
    public static IReadOnlyDictionary<string, (string Name, string Path)> Networks { get; } = ReadNetworks();

    /// <summary>Those of <see cref="Networks"/> that a name alone tells, being no everyday word.</summary>
    public static IReadOnlyDictionary<string, (string Name, string Path)> NamedNetworks { get; } = ReadNetworks(withWords: false);

    private static Dictionary<string, (string Name, string Path)> ReadNetworks(bool withWords = true)
    {
        var networks = new Dictionary<string, (string, string)>(StringComparer.OrdinalIgnoreCase);
        foreach ((string host, string value) in DataFile.Read("networks"))
        {
            bool isWord = value[0] == EverydayWord;
            if (isWord && !withWords)
            {
                continue;
            }

            string[] parts = value.TrimStart(EverydayWord).Split('@', 2, StringSplitOptions.TrimEntries);
            networks[host] = (parts[0], parts.Length > 1 ? parts[1] : "");
        }

        return networks;
    }
}
