using System.Diagnostics;
using System.Text.Json;
using CareerHub.Cv;
using CareerHub.Pdf;

namespace CareerHub.Benchmarks.CvProof;

/// <summary>
/// <c>cv-proof [--template ID] [--people N] [--out DIR]</c>: draws invented people in every template on A4 and Letter, without data attached, and checks the pages
/// by the places of their words, the reading order by two readers, and what our own parser understands of them.
/// </summary>
internal static class CvProofVerb
{
    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        var templates = new CvTemplates();
        if (CvProofArguments.Read(args, templates.Templates) is not { } wanted)
        {
            await Console.Error.WriteLineAsync($"usage: {CvProofArguments.Usage}, with ID one of {string.Join(", ", templates.Templates)}");
            return 2;
        }

        long started = Stopwatch.GetTimestamp();
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions());
        using var second = new SecondReader();
        var proof = new CvProof(templates, renderer, second, wanted.Output);
        var rows = new List<CvProofRow>();
        foreach (string template in wanted.Templates)
        {
            rows.AddRange(await proof.RunAsync(template, wanted.People, ct));
        }

        List<object> totals = [];
        foreach (IGrouping<string, CvProofRow> template in rows.GroupBy(row => row.Template))
        {
            CvProofReport.Print(template, Console.Out);
            totals.Add(CvProofReport.Figures(template, await second.ScoreAsync(template.Key, ct)));
        }

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            verb = "cv-proof",
            documents = rows.Count,
            templates = totals,
            second_reader = second.Missing,
            ms = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
        }));
        return 0;
    }
}
