using System.Diagnostics;
using CareerHub.Parsing;

namespace CareerHub.Benchmarks.Fuzz;

/// <summary>Measures how long a parse goes on after it was cancelled.</summary>
internal static class CancelProbe
{
    /// <summary>Files that are read faster than this end soon in any case.</summary>
    public const double HeavyMilliseconds = 150;

    private const int Moments = 6;

    private const int Attempts = 3;

    private const double Enough = 50;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    /// <summary>Cancels at several moments of a parse that takes so long; the longest time until it came back, in milliseconds.</summary>
    public static async Task<double> WorstAsync(byte[] file, double milliseconds)
    {
        double worst = 0;
        long started = Stopwatch.GetTimestamp();
        for (int moment = 1; moment < Moments && Stopwatch.GetElapsedTime(started) < s_patience; moment++)
        {
            // A moment at which the machine was busy with something else is tried again.
            double best = double.MaxValue;
            for (int attempt = 0; attempt < Attempts && best > Enough; attempt++)
            {
                best = Math.Min(best, await MeasureAsync(file, TimeSpan.FromMilliseconds(milliseconds * moment / Moments)));

                // A page's parse goes on alone when nobody waits for it any more; the next is to be measured without it.
                await Task.Delay(TimeSpan.FromMilliseconds(milliseconds));
                GC.Collect();
            }

            worst = Math.Max(worst, best);
        }

        return Math.Round(worst, 1);
    }

    private static async Task<double> MeasureAsync(byte[] file, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        Task parse = Task.Run(() => new ResumeParser().ParseAsync(new MemoryStream(file), cancellationToken: source.Token), CancellationToken.None);
        await Task.WhenAny(parse, Task.Delay(after));
        if (parse.IsCompleted)
        {
            return 0;
        }

        // Cancel runs what is registered, so the clock starts before it.
        long cancelled = Stopwatch.GetTimestamp();
        await source.CancelAsync();
        try
        {
            await parse;
        }
        catch (OperationCanceledException)
        {
            // That is the answer waited for.
        }

        return Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds;
    }
}
