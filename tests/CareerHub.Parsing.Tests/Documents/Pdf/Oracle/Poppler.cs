using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

/// <summary>Poppler's <c>pdftotext</c>, the oracle of tests and benchmarks.</summary>
internal static partial class Poppler
{
    /// <summary>Whether the program is on the path.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "pdftotext")));

    /// <summary>The pages of a file, or none when poppler refuses it.</summary>
    public static async Task<IReadOnlyList<OraclePage>> ReadAsync(string file, CancellationToken cancellationToken = default)
    {
        Task<string> text = RunAsync([file, "-"], cancellationToken);
        Task<string> boxes = RunAsync(["-bbox", file, "-"], cancellationToken);
        string[] texts = (await text.ConfigureAwait(false)).Split('\f');
        string[] pages = (await boxes.ConfigureAwait(false)).Split("<page ")[1..];
        return [.. pages.Select((page, i) => new OraclePage(i < texts.Length ? texts[i] : "", Words(page)))];
    }

    /// <summary>As <see cref="ReadAsync"/>, by one process: the text is the words in the order of the file, a line each.</summary>
    public static async Task<IReadOnlyList<OraclePage>> ReadWordsAsync(string file, CancellationToken cancellationToken = default)
    {
        string[] pages = (await RunAsync(["-bbox", file, "-"], cancellationToken).ConfigureAwait(false)).Split("<page ")[1..];
        return [.. pages.Select(Words).Select(words => new OraclePage(string.Join('\n', words.Select(word => word.Text)), words))];
    }

    private static OracleWord[] Words(string page) => [.. Word().Matches(page).Select(match => new OracleWord(
        WebUtility.HtmlDecode(match.Groups[5].Value),
        new PageBox(Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]), Number(match.Groups[4]))))];

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    private static async Task<string> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using Process process = Process.Start(new ProcessStartInfo("pdftotext", ["-q", "-enc", "UTF-8", .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        return output;
    }

    [GeneratedRegex("""<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</word>""", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
