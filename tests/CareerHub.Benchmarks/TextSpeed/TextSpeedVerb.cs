using System.Globalization;
using System.Text.Json;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>
/// <c>text-speed [PDF_DIR]</c>: how fast PDFs are read beside <c>pdftotext</c> in the same run, in turns, so that whatever else the
/// machine does falls on both. Each document of a folder; files of 900 pages by several producers; and how time and memory grow from
/// 100 to 900 pages.
/// </summary>
internal static class TextSpeedVerb
{
    private const int DocumentRounds = 9;
    private const int LongRounds = 5;

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        string? shared = Environment.GetEnvironmentVariable("CAREERHUB_SHARED");
        string folder = args.Length > 0 ? args[0] : Path.Combine(shared ?? "", "parse-bench", "dev", "docs");
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            await Console.Error.WriteLineAsync("Usage: text-speed [PDF_DIR], a folder with PDF files.").ConfigureAwait(false);
            return 2;
        }

        if (!Tool.Exists("pdftotext"))
        {
            await Console.Error.WriteLineAsync("pdftotext is missing: there is nothing to compare with.").ConfigureAwait(false);
            return 1;
        }

        DocumentTimes documents = await DocumentTimes.MeasureAsync(files, DocumentRounds, ct).ConfigureAwait(false);
        List<LongFileTimes> longFiles = [];
        foreach (ILongPdf producer in (ILongPdf[])[new PlainPdf(), new JoinedPdf(files), new TexPdf()])
        {
            if (producer.Missing is { } tool)
            {
                await Console.Error.WriteLineAsync($"{tool} is missing: no {producer.Name} file of 900 pages.").ConfigureAwait(false);
                continue;
            }

            longFiles.Add(await LongFileTimes.MeasureAsync(producer, LongRounds, ct).ConfigureAwait(false));
        }

        Report(documents, longFiles);
        return 0;
    }

    private static void Report(DocumentTimes documents, List<LongFileTimes> longFiles)
    {
        foreach ((string name, double ours, double theirs) in documents.Slowest(5))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {ours:0.00} ms, pdftotext {theirs:0.00} ms, ratio {ours / theirs:0.000}"));
        }

        foreach (LongFileTimes file in longFiles)
        {
            Console.WriteLine(file);
        }

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            verb = "text-speed",
            documents = documents.Count,
            document_ratio_mean = Math.Round(documents.MeanRatio, 3),
            document_ratio_worst = Math.Round(documents.WorstRatio, 3),
            process_start_ms = Math.Round(documents.ProcessStartMs, 2),
            pages_900 = longFiles.ToDictionary(file => file.Name, file => file.Figures()),
        }));
    }
}
