using System.Reflection;

namespace CareerHub.Technologies.Internal;

/// <summary>
/// Reads the data files: <c>[Category Layer]</c>, then lines of <c>Name: alias; alias</c>. "~" before a name or alias marks an everyday word; "#" and a space begin a comment.
/// </summary>
internal static class TechnologyData
{
    private const string Folder = ".Technologies.Data.";
    private const char EverydayMark = '~';

    public static IReadOnlyList<TechnologyEntry> Read()
    {
        Assembly assembly = typeof(TechnologyData).Assembly;
        var entries = new List<TechnologyEntry>();
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.Contains(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            entries.AddRange(Read(reader));
        }

        return entries;
    }

    /// <summary>The entries of one file.</summary>
    /// <exception cref="FormatException">A line stands before the first category, or names a category or layer that does not exist.</exception>
    public static IEnumerable<TechnologyEntry> Read(TextReader reader)
    {
        (TechnologyCategory Category, TechnologyLayer Layer)? kind = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                string[] words = line.Trim('[', ']').Split(' ');
                kind = words.Length == 2 && Enum.TryParse(words[0], out TechnologyCategory category) && Enum.TryParse(words[1], out TechnologyLayer layer)
                    ? (category, layer)
                    : throw new FormatException($"{line} is no category and layer.");
            }
            else if (!string.IsNullOrWhiteSpace(line) && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                (TechnologyCategory Category, TechnologyLayer Layer) known = kind ?? throw new FormatException($"{line} has no category and layer.");
                yield return Entry(line, known.Category, known.Layer);
            }
        }
    }

    private static TechnologyEntry Entry(string line, TechnologyCategory category, TechnologyLayer layer)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        string[] aliases = colon < 0 ? [] : line[(colon + 2)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] written = [(colon < 0 ? line : line[..colon]).Trim(), .. aliases];
        var technology = new Technology
        {
            Name = written[0].TrimStart(EverydayMark),
            Category = category,
            Layer = layer,
            Aliases = aliases.Select(alias => alias.TrimStart(EverydayMark)).ToValueList(),
        };
        return new TechnologyEntry(technology, [.. written.Select(name => new TechnologyName(technology, name.TrimStart(EverydayMark), name[0] == EverydayMark))]);
    }
}
