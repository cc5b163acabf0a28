using System.Runtime;

namespace CareerHub.Benchmarks.ParseSpeed;

/// <summary>Works until the compiler that works in the background has replaced what it compiled quickly.</summary>
internal static class WarmUp
{
    private const int QuietRounds = 10;
    private const int FewMethods = 10;

    /// <summary>Processors' time after which it must do.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(8), Most = TimeSpan.FromSeconds(60);

    /// <summary>Goes round the documents until several rounds in a row have compiled next to nothing.</summary>
    public static async Task RunAsync(IReadOnlyList<byte[]> documents, Func<byte[], Task> work)
    {
        TimeSpan begun = Environment.CpuUsage.TotalTime, spent = default;
        for (int quiet = 0; spent < Most && (quiet < QuietRounds || spent < Least); spent = Environment.CpuUsage.TotalTime - begun)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            foreach (byte[] document in documents)
            {
                await work(document);
            }

            quiet = JitInfo.GetCompiledMethodCount() - compiled < FewMethods ? quiet + 1 : 0;
        }
    }
}
