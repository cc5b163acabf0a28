using System.Reflection;

namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>
/// Reads the words of one language: <c>[section]</c> lines, then lines of <c>key: phrase; phrase</c>. A line that starts with a space
/// continues the one above; a line that starts with <c>#</c> is a comment.
/// </summary>
internal sealed class LanguageFile
{
    /// <summary>The file of what belongs to no language. It comes first, and so decides what a phrase means that two languages use differently.</summary>
    public const string Neutral = "neutral";

    private const string ResourcePrefix = "CareerHub.Parsing.Languages.Data.";
    private const string Ending = ".txt";
    private static readonly Lazy<IReadOnlyList<LanguageEntry>> AllEntries = new(ReadAll);
    private readonly string language;
    private readonly List<LanguageEntry> entries = [];
    private string? section;
    private string? key;
    private int number;

    private LanguageFile(string language) => this.language = language;

    /// <summary>The entries of all files, the neutral one's first, then in the order of the files' names.</summary>
    public static IReadOnlyList<LanguageEntry> All => AllEntries.Value;

    /// <summary>Reads the file of <paramref name="language"/>.</summary>
    /// <exception cref="InvalidDataException">A line is not understood; the message names file and line.</exception>
    public static IReadOnlyList<LanguageEntry> Read(string language, TextReader reader)
    {
        var file = new LanguageFile(language);
        while (reader.ReadLine() is { } line)
        {
            file.number++;
            file.Add(line);
        }

        return file.entries;
    }

    private static List<LanguageEntry> ReadAll()
    {
        Assembly assembly = typeof(LanguageFile).Assembly;
        var all = new List<LanguageEntry>();
        foreach (string language in assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(resource => resource[ResourcePrefix.Length..^Ending.Length])
            .OrderBy(language => language == Neutral ? 0 : 1).ThenBy(language => language, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(ResourcePrefix + language + Ending)!);
            all.AddRange(Read(language, reader));
        }

        return all;
    }

    private void Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
        {
            return;
        }

        if (line[0] == '[')
        {
            Open(line);
            return;
        }

        AddPhrases(char.IsWhiteSpace(line[0]) ? line : AfterKey(line));
    }

    private void Open(string line)
    {
        string name = line.TrimEnd().EndsWith(']') ? line.Trim()[1..^1] : throw Wrong($"'{line}' is no section's name");
        section = LanguageSections.Has(name) ? name : throw Wrong($"there is no section '{name}'");
        key = null;
    }

    private string AfterKey(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string open = section ?? throw Wrong("an entry stands before the first section");
        string name = colon > 0 ? line[..colon].Trim() : throw Wrong($"'{line}' has no key");
        key = LanguageSections.Has(open, name) ? name : throw Wrong($"the section '{open}' has no key '{name}'");
        return line[(colon + 1)..];
    }

    private void AddPhrases(string list)
    {
        string meaning = key ?? throw Wrong("there is no entry above to continue");
        foreach (string phrase in list.Trim().TrimEnd(';').Split(';', StringSplitOptions.TrimEntries))
        {
            if (Fold.Words(phrase).Length == 0)
            {
                throw Wrong($"'{list.Trim()}' holds an empty phrase");
            }

            entries.Add(new LanguageEntry(language, section!, meaning, phrase, number));
        }
    }

    private InvalidDataException Wrong(string what) => new($"{language}{Ending}:{number}: {what}.");
}
