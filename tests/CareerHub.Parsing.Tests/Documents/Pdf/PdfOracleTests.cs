using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>Compares words and boxes with poppler's on real documents, where both are at hand.</summary>
public sealed partial class PdfOracleTests
{
    private static readonly string s_documents = Path.Combine(
        Environment.GetEnvironmentVariable("CAREERHUB_SHARED") ?? Path.Combine(RepositoryRoot(), "..", "shared"), "parse-bench", "dev", "docs");

    [SkippableFact]
    public async Task Read_RealDocuments_FindsThePopplersWords()
    {
        foreach (string file in Files())
        {
            Dictionary<string, int> mine = Count(PdfAssert.Words(await File.ReadAllBytesAsync(file)).Select(word => word.Text));
            Dictionary<string, int> theirs = Count((await PopplerAsync(file, "-raw")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            double common = mine.Sum(word => Math.Min(word.Value, theirs.GetValueOrDefault(word.Key)));

            Assert.True(common / theirs.Values.Sum() >= 0.97, $"recall of {Path.GetFileName(file)}");
            Assert.True(common / mine.Values.Sum() >= 0.97, $"precision of {Path.GetFileName(file)}");
        }
    }

    [SkippableFact]
    public async Task Read_RealDocuments_PlacesWordsWherePopplerDoes()
    {
        int all = 0, far = 0;
        foreach (string file in Files())
        {
            ILookup<string, Word> mine = PdfAssert.Words(await File.ReadAllBytesAsync(file)).ToLookup(word => word.Text);
            foreach (Match match in PopplerWord().Matches(await PopplerAsync(file, "-bbox")))
            {
                double[] box = [.. Enumerable.Range(1, 4).Select(i => double.Parse(match.Groups[i].Value, CultureInfo.InvariantCulture))];
                IEnumerable<Word> candidates = mine[System.Net.WebUtility.HtmlDecode(match.Groups[5].Value)];
                if (candidates.Any())
                {
                    all++;
                    far += candidates.Any(word => Distance(word, box) <= 2) ? 0 : 1;
                }
            }
        }

        Assert.True(far <= all * 0.005, $"{far} of {all} boxes are more than 2 points off");
    }

    private static double Distance(Word word, double[] box) =>
        new[] { word.Box!.Value.Left - box[0], word.Box.Value.Top - box[1], word.Box.Value.Right - box[2], word.Box.Value.Bottom - box[3] }.Max(Math.Abs);

    private static string[] Files()
    {
        Skip.IfNot(Directory.Exists(s_documents), "The shared documents are not here.");
        Skip.IfNot(File.Exists("/usr/bin/pdftotext"), "Poppler's pdftotext is not installed.");
        return Directory.GetFiles(s_documents, "*.pdf");
    }

    private static async Task<string> PopplerAsync(string file, string mode)
    {
        using Process process = Process.Start(new ProcessStartInfo("pdftotext", [mode, "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static Dictionary<string, int> Count(IEnumerable<string> words) =>
        words.Select(Plain).Where(word => word.Length > 0).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>NFKC without soft hyphens and without punctuation around it.</summary>
    private static string Plain(string word)
    {
        string plain = word.Normalize(NormalizationForm.FormKC).Replace("\u00AD", "", StringComparison.Ordinal);
        int from = 0, to = plain.Length;
        while (from < to && !char.IsLetterOrDigit(plain[from]))
        {
            from++;
        }

        while (to > from && !char.IsLetterOrDigit(plain[to - 1]))
        {
            to--;
        }

        return plain[from..to];
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CareerHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }

    [GeneratedRegex("""<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>""", RegexOptions.NonBacktracking)]
    private static partial Regex PopplerWord();
}
