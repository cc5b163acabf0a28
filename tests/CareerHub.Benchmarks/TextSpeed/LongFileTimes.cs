using System.Globalization;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>The cost of one producer's files of 100, 300 and 900 pages, and <c>pdftotext</c>'s time for the longest.</summary>
internal sealed class LongFileTimes
{
    private static readonly int[] s_pages = [100, 300, 900];

    private readonly Cost[] _costs;
    private readonly double _theirs;

    private LongFileTimes(string name, Cost[] costs, double theirs) => (Name, _costs, _theirs) = (name, costs, theirs);

    public string Name { get; }

    public static async Task<LongFileTimes> MeasureAsync(ILongPdf producer, int rounds, CancellationToken ct)
    {
        string folder = Directory.CreateTempSubdirectory("careerhub-speed").FullName;
        try
        {
            string[] files = [.. s_pages.Select(pages => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{pages}.pdf")))];
            for (int i = 0; i < files.Length; i++)
            {
                producer.Write(files[i], s_pages[i]);
            }

            return await MeasureAsync(producer.Name, files, rounds, ct).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<LongFileTimes> MeasureAsync(string name, string[] files, int rounds, CancellationToken ct)
    {
        byte[][] bytes = [.. files.Select(File.ReadAllBytes)];
        List<Cost>[] costs = [.. files.Select(_ => new List<Cost>())];
        var theirs = new List<double>();
        for (int i = 0; i < files.Length; i++)
        {
            int read = (await Timing.DocumentAsync(bytes[i], ct).ConfigureAwait(false))?.Pages.Count(page => page.Lines.Count > 0) ?? 0;
            if (read < s_pages[i] * 9 / 10)
            {
                throw new InvalidOperationException($"Of {s_pages[i]} pages only {read} have text: the times would mean nothing.");
            }
        }

        for (int round = 0; round < rounds; round++)
        {
            theirs.Add(Tool.PdfToText(files[^1]));
            for (int i = 0; i < files.Length; i++)
            {
                costs[i].Add(await Cost.OfAsync(bytes[i], ct).ConfigureAwait(false));
            }
        }

        Cost[] medians = [.. costs.Select(all => new Cost(
            Timing.Median(all.Select(cost => cost.Ms)),
            Timing.Median(all.Select(cost => cost.CpuMs)),
            (long)Timing.Median(all.Select(cost => (double)cost.Allocated)),
            (long)Timing.Median(all.Select(cost => (double)cost.Peak)),
            (long)Timing.Median(all.Select(cost => (double)cost.Kept))))];
        return new LongFileTimes(name, medians, Timing.Median(theirs));
    }

    public object Figures() => new
    {
        ratio = Math.Round(_costs[^1].Ms / _theirs, 3),
        ms_per_page = Math.Round(_costs[^1].Ms / s_pages[^1], 3),
        growth_time = Growth(cost => cost.Ms),
        growth_cpu = Growth(cost => cost.CpuMs),
        growth_allocated = Growth(cost => cost.Allocated),
        growth_peak = Growth(cost => cost.Peak),
        growth_kept = Growth(cost => cost.Kept),
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: pdftotext {_theirs:0} ms; ") + string.Join(
        "; ",
        _costs.Select((cost, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"{s_pages[i]} pages {cost.Ms:0} ms, a page {cost.Allocated / s_pages[i] / 1024} KiB allocated, {cost.Peak / s_pages[i] / 1024} at the peak, {cost.Kept / s_pages[i] / 1024} kept")));

    /// <summary>What a page of the longest file costs, in units of what one of the shortest costs.</summary>
    private double Growth(Func<Cost, double> cost) => Math.Round(cost(_costs[^1]) / s_pages[^1] / (cost(_costs[0]) / s_pages[0]), 3);
}
