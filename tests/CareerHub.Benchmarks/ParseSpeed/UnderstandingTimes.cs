using System.Globalization;
using CareerHub.Benchmarks.TextSpeed;
using CareerHub.Parsing;

namespace CareerHub.Benchmarks.ParseSpeed;

/// <summary>
/// What understanding PDFs takes in units of reading them, and how it grows with the pages. Reading alone and reading with understanding
/// take turns in one warm process, and so do the documents. What counts is the processors' time, collections of garbage included, which does
/// not grow when the machine is busy, of the quickest of several rounds. To compare long documents with short ones, each is taken so often
/// that it makes as many pages as the longest: all have their share of the collections.
/// </summary>
internal sealed class UnderstandingTimes
{
    private const int Rounds = 9;
    private const int LongRounds = 7;
    private static readonly int[] Pages = [20, 50, 100, 200];

    private readonly ResumeParser parser = new(new ResumeParserOptions { Limits = Timing.Unbounded });
    private readonly Dictionary<int, (WorkCost Reading, WorkCost Understanding)> growth = [];
    private double[] ratios = [];

    public static async Task<UnderstandingTimes> MeasureAsync(IEnumerable<string> files, CancellationToken ct)
    {
        var times = new UnderstandingTimes();
        byte[][] documents = [.. files.Where(file => Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase)).Select(File.ReadAllBytes)];
        byte[][] longOnes = await LongDocumentsAsync(ct);
        await WarmUp.RunAsync([.. documents, longOnes[0]], document => times.QuickestAsync([(document, 1)], 1, ct));
        times.ratios = [.. (await times.QuickestAsync([.. documents.Select(document => (document, 1))], Rounds, ct)).Select(cost => cost.Understanding.Ms / cost.Reading.Ms)];
        var costs = await times.QuickestAsync([.. longOnes.Select((document, i) => (document, Pages[^1] / Pages[i]))], LongRounds, ct);
        for (int i = 0; i < Pages.Length; i++)
        {
            times.growth[Pages[i]] = (costs[i].Reading.Per(Pages[^1]), costs[i].Understanding.Per(Pages[^1]));
        }

        return times;
    }

    public object Figures() => new
    {
        pdfs = ratios.Length,
        understanding_to_reading_median = ratios.Length == 0 ? 0 : Math.Round(Timing.Median(ratios), 3),
        understanding_to_reading_worst = ratios.Length == 0 ? 0 : Math.Round(ratios.Max(), 3),
        understanding_ms_per_page = PerPage(cost => cost.Understanding.Ms),
        reading_ms_per_page = PerPage(cost => cost.Reading.Ms),
        understanding_kib_per_page = PerPage(cost => cost.Understanding.Bytes / 1024),
        reading_kib_per_page = PerPage(cost => cost.Reading.Bytes / 1024),
        understanding_growth_20_to_200_pages = Growth(cost => cost.Understanding.Ms),
        reading_growth_20_to_200_pages = Growth(cost => cost.Reading.Ms),
        understanding_growth_allocated = Growth(cost => cost.Understanding.Bytes),
        reading_growth_allocated = Growth(cost => cost.Reading.Bytes),
    };

    private Dictionary<string, double> PerPage(Func<(WorkCost Reading, WorkCost Understanding), double> cost) =>
        growth.ToDictionary(entry => entry.Key.ToString(CultureInfo.InvariantCulture), entry => Math.Round(cost(entry.Value), 3));

    /// <summary>What a page of the longest document costs, in units of what one of the shortest costs.</summary>
    private double Growth(Func<(WorkCost Reading, WorkCost Understanding), double> cost) => Math.Round(cost(growth[Pages[^1]]) / cost(growth[Pages[0]]), 3);

    private static async Task<byte[][]> LongDocumentsAsync(CancellationToken ct)
    {
        string folder = Directory.CreateTempSubdirectory("careerhub-parse").FullName;
        try
        {
            var documents = new List<byte[]>();
            foreach (int pages in Pages)
            {
                string file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{pages}.pdf"));
                LongResume.Pdf.Write(file, pages);
                documents.Add(await File.ReadAllBytesAsync(file, ct));
            }

            return [.. documents];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The documents take turns, so that a slow moment of the machine does not meet all rounds of one.</summary>
    private async Task<(WorkCost Reading, WorkCost Understanding)[]> QuickestAsync((byte[] Bytes, int Times)[] documents, int rounds, CancellationToken ct)
    {
        WorkCost[] reading = new WorkCost[documents.Length], both = new WorkCost[documents.Length];
        Array.Fill(reading, WorkCost.Most);
        Array.Fill(both, WorkCost.Most);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < documents.Length; i++)
            {
                (byte[] bytes, int times) = documents[i];
                reading[i] = reading[i].OrLess(await WorkCost.OfAsync(() => Timing.DocumentAsync(bytes, ct), times));
                both[i] = both[i].OrLess(await WorkCost.OfAsync(() => parser.ParseAsync(new MemoryStream(bytes, writable: false), cancellationToken: ct), times));
            }
        }

        return [.. reading.Zip(both, (alone, together) => (alone, together.Beyond(alone)))];
    }
}
