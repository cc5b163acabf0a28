using System.Reflection;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>
/// The names that LinkedIn gives files and columns, from a data file for each language: <c>column: name; name</c> for all files, or <c>File.column: …</c> for one.
/// The files themselves are called the same in every language.
/// </summary>
internal static class LinkedInWords
{
    private const string Prefix = "CareerHub.Parsing.Importers.Data.linkedin.";
    private const string Ending = ".csv";
    private const string FileNames = Prefix + "files.txt";

    private static readonly Dictionary<string, LinkedInFile> FilesByName = Lines(FileNames)
        .ToDictionary(entry => Fold.Words(entry.Phrase), entry => Enum.Parse<LinkedInFile>(entry.Key), StringComparer.Ordinal);

    private static readonly Dictionary<LinkedInFile, string> NamesByFile = Lines(FileNames)
        .DistinctBy(entry => entry.Key)
        .ToDictionary(entry => Enum.Parse<LinkedInFile>(entry.Key), entry => entry.Phrase + Ending);

    private static readonly ILookup<string, string> ColumnsByName = typeof(LinkedInWords).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name != FileNames)
        .Order(StringComparer.Ordinal)
        .SelectMany(Lines)
        .ToLookup(entry => Fold.Words(entry.Phrase), entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The file that a path in an archive names, or null.</summary>
    public static LinkedInFile? FileOf(string path)
    {
        string name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        if (!name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string words = Fold.Words(name.AsSpan(0, name.Length - Ending.Length)).TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return FilesByName.TryGetValue(words, out LinkedInFile file) ? file : null;
    }

    /// <summary>The name of a file as the export writes it, for findings.</summary>
    public static string NameOf(LinkedInFile file) => NamesByFile[file];

    /// <summary>The column, among those that a file can have, that a header names, or null.</summary>
    public static string? ColumnOf(LinkedInFile file, string header, IReadOnlyList<string> columns)
    {
        string[] keys = [.. ColumnsByName[Fold.Words(header)]];
        return columns.FirstOrDefault(column => keys.Contains($"{file}.{column}")) ?? columns.FirstOrDefault(column => keys.Contains(column));
    }

    /// <summary>Whether a cell is a word of a kind, such as <c>yes</c>.</summary>
    public static bool Is(string kind, string cell) => ColumnsByName[Fold.Words(cell)].Contains(kind);

    private static IEnumerable<(string Key, string Phrase)> Lines(string resource)
    {
        using Stream stream = typeof(LinkedInWords).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (string phrase in line.StartsWith('#') || colon < 0 ? [] : line[(colon + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return (line[..colon].Trim(), phrase);
            }
        }
    }
}
