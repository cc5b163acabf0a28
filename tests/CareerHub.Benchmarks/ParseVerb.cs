using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareerHub.Benchmarks.Calibration;
using CareerHub.Benchmarks.ParseSpeed;
using CareerHub.Import;
using CareerHub.Interchange;
using CareerHub.Parsing;

namespace CareerHub.Benchmarks;

/// <summary>
/// <c>parse IN_DIR OUT_DIR [--calibration TRUTH_DIR]</c>: parses every file of a folder into JSON Resume, with the source of every value beside it,
/// and measures what understanding takes beside reading. With the truth it shows how often values are right by their confidence.
/// </summary>
internal static class ParseVerb
{
    private static readonly JsonSerializerOptions SourceFormat = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes <c>NAME.json</c> and <c>NAME.sources.json</c> for each file that can be read, a line on stderr for each that cannot, and a line of JSON last.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        if (ParseArguments.Read(args) is not { } arguments)
        {
            await Console.Error.WriteLineAsync(ParseArguments.Usage);
            return 2;
        }

        string[] files = [.. Directory.EnumerateFiles(arguments.Input).Order(StringComparer.Ordinal)];
        Dictionary<string, string> names = OutputNames(files);
        Directory.CreateDirectory(arguments.Output);
        CalibrationTable? calibration = arguments.Truth is null ? null : new();
        var parser = new ResumeParser();
        var milliseconds = new List<double>();
        int failed = 0;
        int crashed = 0;
        foreach (string file in files)
        {
            long started = Stopwatch.GetTimestamp();
            (ParseResult? result, bool isCrash) = await ParseAsync(parser, file, ct);
            milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (result is null)
            {
                failed++;
                crashed += isCrash ? 1 : 0;
                continue;
            }

            await WriteAsync(result.Draft, Path.Combine(arguments.Output, names[file]), ct);
            if (calibration is not null)
            {
                await CompareAsync(calibration, result.Draft, Path.Combine(arguments.Truth!, names[file] + ".json"), Path.Combine(arguments.Output, names[file] + ".json"), ct);
            }
        }

        calibration?.Print(Console.Out);
        UnderstandingTimes speed = await UnderstandingTimes.MeasureAsync(files, ct);

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            verb = "parse",
            documents = files.Length,
            failed,
            crashed,
            milliseconds_median = Math.Round(Percentile(milliseconds, 0.5), 1),
            milliseconds_p95 = Math.Round(Percentile(milliseconds, 0.95), 1),
            milliseconds_total = Math.Round(milliseconds.Sum(), 1),
            speed = speed.Figures(),
            calibration = calibration?.Figures(),
        }));
        return 0;
    }

    // A parser must not throw for any content. If it does, the run goes on and says so, because the other documents still count.
    private static async Task<(ParseResult? Result, bool IsCrash)> ParseAsync(ResumeParser parser, string file, CancellationToken ct)
    {
        try
        {
            await using FileStream stream = File.OpenRead(file);
            ParseResult result = await parser.ParseAsync(stream, cancellationToken: ct);
            if (result.Succeeded)
            {
                return (result, false);
            }

            Finding refusal = result.Findings.First(finding => finding.Severity == FindingSeverity.Error);
            await Console.Error.WriteLineAsync($"{Path.GetFileName(file)}: {refusal.Code}: {refusal.Message}");
            return (null, false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{Path.GetFileName(file)}: cannot be read: {problem.Message}");
            return (null, false);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{Path.GetFileName(file)}: the parser threw: {problem}");
            return (null, true);
        }
    }

    private static async Task CompareAsync(CalibrationTable calibration, ProfileDraft draft, string truth, string found, CancellationToken ct)
    {
        if (!File.Exists(truth))
        {
            await Console.Error.WriteLineAsync($"{Path.GetFileName(truth)}: no truth, not compared");
            return;
        }

        using JsonDocument said = JsonDocument.Parse(await File.ReadAllBytesAsync(truth, ct));
        using JsonDocument read = JsonDocument.Parse(await File.ReadAllBytesAsync(found, ct));
        calibration.Add(said.RootElement, read.RootElement, DraftSources.Of(draft));
    }

    private static async Task WriteAsync(ProfileDraft draft, string path, CancellationToken ct)
    {
        await File.WriteAllTextAsync(path + ".json", JsonResume.ToJson(draft.ToProfile(Ulid.NewUlid())), ct);
        var sources = DraftSources.Of(draft).Select(source => new
        {
            source.Path,
            source.Source.RawText,
            source.Source.Page,
            source.Source.Start,
            source.Source.Length,
            source.Source.Box,
            source.Source.Method,
            source.Source.Confidence,
        });
        await File.WriteAllTextAsync(path + ".sources.json", JsonSerializer.Serialize(sources, SourceFormat), ct);
    }

    // The file's name without its extension, or the whole of it where two files differ by the extension alone.
    private static Dictionary<string, string> OutputNames(string[] files) => files
        .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
        .SelectMany(group => group.Select(file => (file, Name: group.Count() == 1 ? group.Key : Path.GetFileName(file))))
        .ToDictionary(pair => pair.file, pair => pair.Name, StringComparer.Ordinal);

    private static double Percentile(List<double> values, double share) =>
        values.Count == 0 ? 0 : values.Order().ElementAt((int)Math.Min(values.Count - 1, Math.Floor(share * values.Count)));
}
