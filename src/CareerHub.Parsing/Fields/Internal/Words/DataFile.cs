using System.Reflection;

namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>
/// Reads the dictionaries that are embedded in this assembly. What belongs to languages stands in one file for each (<see cref="LanguageFile"/>);
/// facts that no language makes, such as top-level domains, have files of their own with lines of <c>key: phrase; phrase</c>.
/// </summary>
internal static class DataFile
{
    /// <summary>The entries of the section <paramref name="name"/> of every language, or else of the file of facts of that name.</summary>
    /// <exception cref="InvalidDataException">There is neither.</exception>
    public static IEnumerable<(string Key, string Phrase)> Read(string name) =>
        LanguageSections.Has(name) ? LanguageFile.All.Where(entry => entry.Section == name).Select(entry => (entry.Key, entry.Phrase)) : ReadFacts(name);

    private static IEnumerable<(string Key, string Phrase)> ReadFacts(string name)
    {
        Assembly assembly = typeof(DataFile).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"CareerHub.Parsing.Fields.Data.{name}.txt")
            ?? throw new InvalidDataException($"There is no dictionary '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            foreach ((string, string) entry in Entries(line))
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<(string Key, string Phrase)> Entries(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || line[0] == '#')
        {
            yield break;
        }

        string key = line[..colon].Trim();
        foreach (string phrase in line[(colon + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return (key, phrase);
        }
    }
}
