using System.Diagnostics;
using System.Text.Json;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Pdf;

namespace CareerHub.Benchmarks;

/// <summary>
/// <c>cv IN_DIR OUT_DIR [--template ID] [--paper a4|letter]</c>: writes <c>NAME.TEMPLATE.EXTENSION</c> in every format for each JSON Resume
/// of a folder, in every template or the one named. What cannot be read or drawn is a line on stderr, and the run goes on.
/// </summary>
internal static class CvVerb
{
    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        var templates = new CvTemplates();
        if (CvArguments.Read(args, templates.Templates) is not { } arguments)
        {
            await Console.Error.WriteLineAsync($"usage: {CvArguments.Usage}, with ID one of {string.Join(", ", templates.Templates)}");
            return 2;
        }

        long started = Stopwatch.GetTimestamp();
        Directory.CreateDirectory(arguments.Output);
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions());
        var files = new CvFiles(new CvExporter(templates, renderer), arguments.Output);
        string[] inputs = [.. Directory.GetFiles(arguments.Input, "*.json").Order(StringComparer.Ordinal)];
        var documents = new List<(string Name, CvDocument Document)>();
        foreach (string input in inputs)
        {
            if (await CvInput.ReadAsync(input, arguments.Paper, ct) is { } document)
            {
                documents.Add((Path.GetFileNameWithoutExtension(input), document));
            }
        }

        IEnumerable<(string Name, CvDocument Document, string Template)> jobs = documents
            .SelectMany(one => arguments.Templates.Select(template => (one.Name, one.Document, template)));
        await Parallel.ForEachAsync(
            jobs,
            new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (job, stop) => await files.WriteAsync(job.Name, job.Document, job.Template, stop));

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            verb = "cv",
            documents = documents.Count,
            unreadable = inputs.Length - documents.Count,
            templates = arguments.Templates.Count,
            files = files.Written,
            pages = files.Pages,
            failed = files.Failed,
            ms = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
        }));
        return 0;
    }
}
