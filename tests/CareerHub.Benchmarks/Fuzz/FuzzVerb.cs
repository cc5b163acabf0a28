using System.Globalization;
using System.Text.Json;
using CareerHub.Parsing.Tests.Fuzzing;

namespace CareerHub.Benchmarks.Fuzz;

/// <summary>
/// <c>fuzz N [DIR]</c>: reads and parses every file of a folder, N mutants of the seed files, and documents nested 200,000 deep in
/// every way, in child processes with the default limits; <c>fuzz 0 DIR</c> the folder alone. <c>fuzz --replay SEED NUMBER</c> makes one mutant again, writes it to a file and runs it here.
/// Exits with 1 when a process ended, an exception left the API, a file took over 10 s or 512 MiB, or ended in neither text nor a finding.
/// </summary>
internal static class FuzzVerb
{
    public const string Child = "--child";

    private const int Depth = 200_000;

    private const string Usage = "usage: fuzz N [DIR] · fuzz --replay SEED NUMBER";

    private static readonly string s_failures = Path.Combine(Path.GetTempPath(), "careerhub-fuzz");

    private static IReadOnlyList<DeepDocument> Deep => [.. DeepDocument.All, .. DeepDocument.Shared];

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        switch (args)
        {
            case [Child]:
                return await FuzzChild.RunAsync(Seeds());
            case ["--replay", string seed, string number] when int.TryParse(number, CultureInfo.InvariantCulture, out int n) && Seeds().Select(s => s.Name).Concat(Deep.Select(d => d.Name)).Contains(seed):
                return await ReplayAsync(new FuzzJob(seed, n));
            case [string count] when int.TryParse(count, CultureInfo.InvariantCulture, out int n) && n >= 0:
                return await RunAsync(n, [], ct);
            case [string count, string folder] when int.TryParse(count, CultureInfo.InvariantCulture, out int n) && n >= 0 && Directory.Exists(folder):
                return await RunAsync(n, [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)], ct);
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task<int> RunAsync(int mutants, string[] files, CancellationToken ct)
    {
        IReadOnlyList<FuzzSeed> seeds = Seeds();
        IReadOnlyList<DeepDocument> deep = mutants > 0 ? Deep : [];
        var report = new FuzzReport(seeds.Count, mutants, deep.Count, files.Length);
        using var process = new FuzzProcess();
        foreach (string file in files)
        {
            report.Add(new FuzzJob(file, null), await process.RunAsync(new FuzzJob(file, null), alone: true, ct));
        }

        for (int i = 0; i < mutants; i++)
        {
            var job = new FuzzJob(seeds[i % seeds.Count].Name, i / seeds.Count);
            FuzzResult result = await process.RunAsync(job, alone: false, ct);
            if (result is { Violation: null, Problem: not null })
            {
                // What earlier files left in memory, or a busy machine, is not this file's doing.
                result = await process.RunAsync(job, alone: true, ct);
            }

            report.Add(job, result);
            if (result.Problem is not null)
            {
                await Console.Error.WriteLineAsync($"The mutant is {Save(job, seeds)}");
            }
        }

        foreach (DeepDocument document in deep)
        {
            var job = new FuzzJob(document.Name, Depth);
            report.Add(job, await process.RunAsync(job, alone: true, ct));
        }

        report.Print();
        return report.Violations == 0 ? 0 : 1;
    }

    private static async Task<int> ReplayAsync(FuzzJob job)
    {
        IReadOnlyList<FuzzSeed> seeds = Seeds();
        await Console.Error.WriteLineAsync($"The mutant is {Save(job, seeds)}");
        FuzzResult result = await FuzzChild.RunAsync(job.Bytes(seeds));
        Console.WriteLine(JsonSerializer.Serialize(result));
        return result.Problem is null ? 0 : 1;
    }

    private static string Save(FuzzJob job, IReadOnlyList<FuzzSeed> seeds)
    {
        Directory.CreateDirectory(s_failures);
        string path = Path.Combine(s_failures, $"{job.Name.Replace(' ', '-')}-{job.Number}");
        File.WriteAllBytes(path, job.Bytes(seeds));
        return path;
    }

    private static IReadOnlyList<FuzzSeed> Seeds()
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "CareerHub.sln")))
        {
            root = Path.GetDirectoryName(root);
        }

        return root is null
            ? FuzzSeeds.Written
            : FuzzSeeds.With(Path.Combine(root, "tests", "Fixtures"), Path.Combine(root, "tests", "CareerHub.Parsing.Tests", "Documents"));
    }
}
