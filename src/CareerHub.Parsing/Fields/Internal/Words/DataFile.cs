using System.Reflection;

namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>Reads the dictionaries that are embedded in this assembly: lines of <c>key: phrase; phrase</c>, with comments after <c>#</c>.</summary>
internal static class DataFile
{
    /// <summary>The entries of every file whose name starts with <paramref name="name"/> followed by a dot, in the order of the files' names.</summary>
    public static IEnumerable<(string Key, string Phrase)> Read(string name)
    {
        Assembly assembly = typeof(DataFile).Assembly;
        string part = ".Data." + name + ".";
        foreach (string resource in assembly.GetManifestResourceNames()
            .Where(resource => resource.Contains(part, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                foreach ((string, string) entry in Entries(line))
                {
                    yield return entry;
                }
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
