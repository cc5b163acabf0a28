using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerHub.Parsing.Documents;

namespace CareerHub.Benchmarks;

/// <summary>
/// <c>text IN_DIR OUT_DIR [--all] [--oracle]</c>: writes the text of every document of a folder to <c>NAME.txt</c>, in UTF-8 with LF, in reading
/// order, pages parted by form feeds. Only what a reader sees; <c>--all</c> adds each page's hidden words after it.
/// <c>--oracle</c> compares words and boxes of the PDFs with poppler's <c>pdftotext</c>.
/// </summary>
internal static class TextVerb
{
    private const string Usage = "text IN_DIR OUT_DIR [--all] [--oracle]";

    private static readonly JsonSerializerOptions s_json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        bool all = args.Contains("--all");
        TextOracle? oracle = args.Contains("--oracle") ? new TextOracle() : null;
        string[] folders = [.. args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal))];
        if (folders is not [string input, string output] || !Directory.Exists(input))
        {
            await Console.Error.WriteLineAsync($"Usage: {Usage}").ConfigureAwait(false);
            return 2;
        }

        Directory.CreateDirectory(output);
        string[] files = [.. Directory.GetFiles(input).Order(StringComparer.Ordinal)];
        ILookup<string, string> names = files.ToLookup(file => Path.GetFileNameWithoutExtension(file));
        int failed = 0;
        foreach (string file in files)
        {
            string stem = Path.GetFileNameWithoutExtension(file);
            string name = names[stem].Count() > 1 ? Path.GetFileName(file) : stem;
            DocumentText? document = await WriteTextAsync(file, Path.Combine(output, name + ".txt"), all, ct).ConfigureAwait(false);
            failed += document is null ? 1 : 0;
            if (document is not null && oracle is not null)
            {
                await oracle.AddAsync(file, document, ct).ConfigureAwait(false);
            }
        }

        Console.WriteLine(JsonSerializer.Serialize(new { verb = "text", documents = files.Length, failed, oracle = oracle?.Summary() }, s_json));
        return 0;
    }

    private static async Task<DocumentText?> WriteTextAsync(string file, string target, bool all, CancellationToken ct)
    {
        await using FileStream stream = File.OpenRead(file);
        DocumentReadResult result = await new DocumentReader().ReadAsync(stream, cancellationToken: ct).ConfigureAwait(false);
        if (result.Document is not { } document)
        {
            await Console.Error.WriteLineAsync($"{Path.GetFileName(file)}: {result.Findings[0].Code}: {result.Findings[0].Message}").ConfigureAwait(false);
            return null;
        }

        string text = all ? string.Join('\f', document.Pages.Select(page => PageText(document, page))) : document.Text;
        await File.WriteAllTextAsync(target, text, new UTF8Encoding(false), ct).ConfigureAwait(false);
        return document;
    }

    private static string PageText(DocumentText document, Page page)
    {
        IEnumerable<string> visible = page.Lines.Select(line => document.Text.Substring(line.Start, line.Length));
        IEnumerable<string> hidden = page.HiddenWords.Count == 0 ? [] : [string.Join(' ', page.HiddenWords.Select(word => word.Text))];
        return string.Concat(visible.Concat(hidden).Select(line => line + "\n"));
    }
}
