using System.Globalization;
using CareerHub.Benchmarks.TextSpeed;
using CareerHub.Parsing;

namespace CareerHub.Benchmarks.ParseSpeed;

/// <summary>
/// What understanding PDFs takes in units of reading them, and how it grows with the pages. Reading alone and reading with understanding
/// take turns in one warm process. What counts is the processors' time, which does not grow when the machine is busy, of the quickest of several rounds.
/// </summary>
internal sealed class UnderstandingTimes
{
    private const int Rounds = 5;
    private const int LongRounds = 5;
    private static readonly int[] Pages = [20, 50, 100, 200];

    /// <summary>Processors' time that is enough for the compiler that works in the background to have replaced what it compiled quickly.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    private readonly ResumeParser parser = new(new ResumeParserOptions { Limits = Timing.Unbounded });
    private readonly List<double> ratios = [];
    private readonly List<(int Pages, double Reading, double Understanding)> growth = [];

    public static async Task<UnderstandingTimes> MeasureAsync(IEnumerable<string> files, CancellationToken ct)
    {
        var times = new UnderstandingTimes();
        byte[][] documents = [.. files.Where(file => Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase)).Select(File.ReadAllBytes)];
        await times.WarmUpAsync(documents, ct);
        foreach (byte[] document in documents)
        {
            (double reading, double understanding) = await times.OfAsync(document, Rounds, ct);
            times.ratios.Add(understanding / reading);
        }

        await times.GrowAsync(ct);
        return times;
    }

    public object Figures() => new
    {
        pdfs = ratios.Count,
        understanding_to_reading_median = ratios.Count == 0 ? 0 : Math.Round(Timing.Median(ratios), 3),
        understanding_to_reading_worst = ratios.Count == 0 ? 0 : Math.Round(ratios.Max(), 3),
        understanding_ms_per_page = growth.ToDictionary(entry => entry.Pages.ToString(CultureInfo.InvariantCulture), entry => Math.Round(entry.Understanding / entry.Pages, 3)),
        reading_ms_per_page = growth.ToDictionary(entry => entry.Pages.ToString(CultureInfo.InvariantCulture), entry => Math.Round(entry.Reading / entry.Pages, 3)),
        understanding_growth_20_to_200_pages = Math.Round(growth[^1].Understanding / growth[^1].Pages / (growth[0].Understanding / growth[0].Pages), 3),
    };

    private async Task WarmUpAsync(byte[][] documents, CancellationToken ct)
    {
        for (TimeSpan begun = Environment.CpuUsage.TotalTime; documents.Length > 0 && Environment.CpuUsage.TotalTime - begun < WarmUp;)
        {
            foreach (byte[] document in documents)
            {
                await OfAsync(document, 1, ct);
            }
        }
    }

    private async Task GrowAsync(CancellationToken ct)
    {
        string folder = Directory.CreateTempSubdirectory("careerhub-parse").FullName;
        try
        {
            foreach (int pages in Pages)
            {
                string file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{pages}.pdf"));
                LongResume.Pdf.Write(file, pages);
                byte[] document = await File.ReadAllBytesAsync(file, ct);
                (double reading, double understanding) = await OfAsync(document, LongRounds, ct);
                growth.Add((pages, reading, understanding));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<(double Reading, double Understanding)> OfAsync(byte[] document, int rounds, CancellationToken ct)
    {
        double reading = double.MaxValue, both = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            reading = Math.Min(reading, await CpuAsync(() => Timing.DocumentAsync(document, ct)));
            both = Math.Min(both, await CpuAsync(() => parser.ParseAsync(new MemoryStream(document, writable: false), cancellationToken: ct)));
        }

        return (reading, Math.Max(0, both - reading));
    }

    private static async Task<double> CpuAsync(Func<Task> work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
