using System.Globalization;
using System.Text.Json;

namespace CareerHub.Benchmarks.PdfSpeed;

/// <summary>
/// The PDF renderer: its throughput beside bare Playwright's, its memory and processes over many documents, and what
/// becomes of it after documents that no browser can print. The exit code is 1 when one of the limits below is broken.
/// </summary>
internal static class PdfVerb
{
    private const double LeastThroughput = 0.9;
    private const double MostGrowth = 1.1;
    private const double MostHungSeconds = 15;
    private const double MostNextSeconds = 3;

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        var rounds = Number(args, 0, 150);
        var documents = Number(args, 1, 1_000);
        var throughput = await PdfThroughput.MeasureAsync(rounds, ct);
        var soak = await PdfSoak.MeasureAsync(documents, ct);
        List<PdfHang> hangs = [];
        foreach (var (name, html) in PdfHang.Documents)
        {
            hangs.Add(await PdfHang.MeasureAsync(name, html, ct));
        }

        var isGood = throughput.One >= LeastThroughput && throughput.Two >= LeastThroughput && throughput.SamePages
            && soak.Growth <= MostGrowth && soak.LeftProcesses == 0
            && hangs.TrueForAll(hang => hang.TimedOut && hang.FailedAfter <= MostHungSeconds && hang.NextAfter <= MostNextSeconds);
        Console.WriteLine(JsonSerializer.Serialize(new { verb = "pdf", good = isGood, throughput, soak, hangs }, JsonSerializerOptions.Web));
        return isGood ? 0 : 1;
    }

    private static int Number(string[] args, int index, int otherwise) =>
        args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
}
