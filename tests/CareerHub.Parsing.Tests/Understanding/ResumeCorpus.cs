namespace CareerHub.Parsing.Tests.Understanding;

/// <summary>The documents of <c>tests/Fixtures/resumes</c>: <c>LANGUAGE/docs/PERSON-LAYOUT.TYPE</c>, and what each says in <c>LANGUAGE/truth/PERSON-LAYOUT.json</c>.</summary>
internal static class ResumeCorpus
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "resumes");

    public static IEnumerable<string> Languages => Directory.EnumerateDirectories(s_folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>What is known to be read wrong of a document.</summary>
    public static IEnumerable<string> KnownFaults(string language, string document) => File.ReadLines(Path.Combine(s_folder, "known-faults.txt"))
        .Where(line => line.StartsWith($"{language}/{document}: ", StringComparison.Ordinal)).Select(line => line[$"{language}/{document}: ".Length..]);

    /// <summary>The file names of a language's documents.</summary>
    public static IReadOnlyList<string> Documents(string language) =>
        [.. Directory.EnumerateFiles(Path.Combine(s_folder, language, "docs")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>What follows the person in a document's name.</summary>
    public static string Layout(string document) => Path.GetFileNameWithoutExtension(document) is var name ? name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..] : "";

    public static string Person(string document) => document[..document.IndexOf('-', StringComparison.Ordinal)];

    public static string DocumentPath(string language, string document) => Path.Combine(s_folder, language, "docs", document);

    public static string TruthPath(string language, string document) => Path.Combine(s_folder, language, "truth", Path.GetFileNameWithoutExtension(document) + ".json");

    public static IEnumerable<string> Truths(string language) => Directory.EnumerateFiles(Path.Combine(s_folder, language, "truth"), "*.json");
}
