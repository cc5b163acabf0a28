using System.Diagnostics;
using CareerHub.Parsing.Documents;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>Times the reader.</summary>
internal static class Timing
{
    /// <summary>Bounds that no file of the benchmark reaches: a file of 900 pages is measured to its end.</summary>
    public static readonly DocumentLimits Unbounded = new()
    {
        MaxBytes = 1L << 30,
        MaxPages = 10_000,
        MaxObjects = 10_000_000,
        MaxDecodedBytes = Array.MaxLength,
        MaxTextLength = 100_000_000,
        MaxWords = 100_000_000,
        MaxOperators = 500_000_000,
        MaxValues = 1_000_000_000,
        MaxDuration = TimeSpan.FromMinutes(10),
    };

    /// <summary>Reads a document and answers the milliseconds.</summary>
    public static async Task<double> ReadAsync(byte[] bytes, CancellationToken ct)
    {
        long begun = Stopwatch.GetTimestamp();
        await DocumentAsync(bytes, ct).ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    public static async Task<DocumentText?> DocumentAsync(byte[] bytes, CancellationToken ct)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return (await new DocumentReader().ReadAsync(stream, Unbounded, ct).ConfigureAwait(false)).Document;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
