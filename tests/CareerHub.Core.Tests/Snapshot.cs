using System.Net;
using System.Text.RegularExpressions;

namespace CareerHub.Core.Tests;

/// <summary>Texts that are committed beside the tests. A change there is looked at: run once with CAREERHUB_UPDATE_SNAPSHOTS=1 and read the difference.</summary>
internal static partial class Snapshot
{
    /// <summary>Compares a text with a file of <c>tests/CareerHub.Core.Tests</c>.</summary>
    public static void Matches(string path, string actual)
    {
        string file = Path.Combine(Root(), "tests", "CareerHub.Core.Tests", path);
        if (Environment.GetEnvironmentVariable("CAREERHUB_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{path} is not there; make it with CAREERHUB_UPDATE_SNAPSHOTS=1.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>The markup without its style sheet, which is source itself.</summary>
    public static string Markup(string html) => Style().Replace(html, "<style>…</style>");

    /// <summary>What a reader gets of a page without its style sheet: a line for each block, in the order of the markup.</summary>
    public static string Text(string html)
    {
        string body = html[html.IndexOf("<body", StringComparison.Ordinal)..];
        string lines = WebUtility.HtmlDecode(Tag().Replace(Block().Replace(Space().Replace(body, " "), "\n"), ""));
        return string.Join('\n', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) + "\n";
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CareerHub.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Style();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex("</?(?:h[1-6]|p|li|ul|div|article|section|header|aside|main)(?: [^>]*)?>", RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
