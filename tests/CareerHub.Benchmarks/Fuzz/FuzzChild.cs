using System.Diagnostics;
using System.Text.Json;
using CareerHub.Parsing.Tests.Fuzzing;

namespace CareerHub.Benchmarks.Fuzz;

/// <summary>The process that reads the files: a line with a job in, a line with its result out.</summary>
internal static class FuzzChild
{
    public static async Task<int> RunAsync(IReadOnlyList<FuzzSeed> seeds)
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            Console.WriteLine(JsonSerializer.Serialize(await RunAsync(FuzzJob.Parse(line).Bytes(seeds))));
        }

        return 0;
    }

    public static async Task<FuzzResult> RunAsync(byte[] file)
    {
        PeakMemory.Begin();
        long started = Stopwatch.GetTimestamp();
        try
        {
            (string outcome, string? violation, TimeSpan longest) = await FuzzRun.RunAsync(file, null, CancellationToken.None);
            double peak = PeakMemory.Megabytes(), took = longest.TotalMilliseconds;
            double? cancel = took > CancelProbe.HeavyMilliseconds ? await CancelProbe.WorstAsync(file, took) : null;
            return new FuzzResult(outcome, took, peak, violation, cancel);
        }
        catch (Exception problem)
        {
            // This is what is looked for: nothing may leave the public API.
            return new FuzzResult("exception", Stopwatch.GetElapsedTime(started).TotalMilliseconds, PeakMemory.Megabytes(), problem.ToString());
        }
    }
}
