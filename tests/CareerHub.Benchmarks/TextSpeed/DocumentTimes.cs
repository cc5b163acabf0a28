namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>The time of each document of a folder in one warm process, beside a process of <c>pdftotext</c> for it.</summary>
internal sealed class DocumentTimes
{
    /// <summary>Enough for the compiler that works in the background to have replaced what it compiled quickly.</summary>
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(8);

    private readonly List<(string Name, double Ours, double Theirs)> _times;

    private DocumentTimes(List<(string Name, double Ours, double Theirs)> times, double processStart) => (_times, ProcessStartMs) = (times, processStart);

    public int Count => _times.Count;

    /// <summary>What it takes to start a process that does nothing, which is part of the other side's time.</summary>
    public double ProcessStartMs { get; }

    public double MeanRatio => _times.Average(Ratio);

    public double WorstRatio => _times.Max(Ratio);

    public IEnumerable<(string Name, double Ours, double Theirs)> Slowest(int count) => _times.OrderByDescending(Ratio).Take(count);

    public static async Task<DocumentTimes> MeasureAsync(string[] files, int rounds, CancellationToken ct)
    {
        byte[][] bytes = [.. files.Select(File.ReadAllBytes)];
        await WarmUpAsync(files, bytes, ct).ConfigureAwait(false);
        List<double>[] ours = [.. files.Select(_ => new List<double>())], theirs = [.. files.Select(_ => new List<double>())];
        var starts = new List<double>();
        for (int round = 0; round < rounds; round++)
        {
            starts.Add(Tool.Run("true", []));
            for (int i = 0; i < files.Length; i++)
            {
                ct.ThrowIfCancellationRequested();
                theirs[i].Add(Tool.PdfToText(files[i]));
                ours[i].Add(await Timing.ReadAsync(bytes[i], ct).ConfigureAwait(false));
            }
        }

        return new([.. files.Select((file, i) => (Path.GetFileName(file), Timing.Median(ours[i]), Timing.Median(theirs[i])))], Timing.Median(starts));
    }

    private static async Task WarmUpAsync(string[] files, byte[][] bytes, CancellationToken ct)
    {
        foreach (string file in files)
        {
            Tool.PdfToText(file);
        }

        for (long begun = Environment.TickCount64; Environment.TickCount64 - begun < s_warmUp.TotalMilliseconds;)
        {
            foreach (byte[] document in bytes)
            {
                await Timing.ReadAsync(document, ct).ConfigureAwait(false);
            }
        }
    }

    private static double Ratio((string Name, double Ours, double Theirs) time) => time.Ours / time.Theirs;
}
