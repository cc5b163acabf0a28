using System.Diagnostics;
using CareerHub.Parsing.Documents;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>What reading one file took.</summary>
/// <param name="Ms">Milliseconds of the clock.</param>
/// <param name="CpuMs">Milliseconds of all processors together, collections of garbage included: unlike the clock's they do not grow when the machine is busy.</param>
/// <param name="Allocated">The bytes that were allocated.</param>
/// <param name="Peak">The most bytes that stood on the heap at once beyond those before, as far as collections showed it.</param>
/// <param name="Kept">The bytes of the result alone.</param>
internal sealed record Cost(double Ms, double CpuMs, long Allocated, long Peak, long Kept)
{
    public static async Task<Cost> OfAsync(byte[] bytes, CancellationToken ct)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new PeakMemory();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long begun = Stopwatch.GetTimestamp();
        DocumentText? document = await Timing.DocumentAsync(bytes, ct).ConfigureAwait(false);
        double ms = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        double cpuMs = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        long highest = peak.Stop();
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(document);
        return new Cost(ms, cpuMs, allocated, highest - before, kept);
    }
}
