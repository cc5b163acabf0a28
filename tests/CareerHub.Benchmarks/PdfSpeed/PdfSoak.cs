using CareerHub.Cv;
using CareerHub.Pdf;

namespace CareerHub.Benchmarks.PdfSpeed;

/// <summary>Memory and processes over many documents, two at a time.</summary>
/// <param name="Documents">How many were printed.</param>
/// <param name="Megabytes">What this process, the driver and the browser have of the memory, ten times on the way.</param>
/// <param name="Growth">The middle one of the last three to the middle one of the second to fourth, when all is warm.</param>
/// <param name="MostProcesses">The most processes at any of those times.</param>
/// <param name="LeftProcesses">Those that are left when the renderer is disposed of.</param>
internal sealed record PdfSoak(int Documents, IReadOnlyList<double> Megabytes, double Growth, int MostProcesses, int LeftProcesses)
{
    private const int Looks = 10;
    private const int AtOnce = 2;

    public static async Task<PdfSoak> MeasureAsync(int documents, CancellationToken ct)
    {
        var before = ChildProcesses.All();
        List<double> megabytes = [];
        var most = 0;
        var html = PdfDocument.Html();
        await using (var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { ExecutablePath = PdfThroughput.Executable(), Timeout = TimeSpan.FromMinutes(1) }))
        {
            for (var look = 0; look < Looks; look++)
            {
                for (var i = 0; i < documents / Looks; i += AtOnce)
                {
                    // Not one document again and again: caches would hide what others cost.
                    await Task.WhenAll(Enumerable.Range(i, AtOnce).Select(n => renderer.RenderAsync(html.Replace("Caduff", $"Caduff {look}-{n}", StringComparison.Ordinal), new PdfOptions(), ct)));
                }

                GC.Collect();
                megabytes.Add(ChildProcesses.Megabytes());
                most = Math.Max(most, ChildProcesses.All().Count);
            }
        }

        var left = ChildProcesses.All().Except(before).Count();
        return new PdfSoak(documents / Looks / AtOnce * AtOnce * Looks, megabytes, Math.Round(Middle(megabytes[^3..]) / Middle(megabytes[1..4]), 3), most, left);
    }

    private static double Middle(List<double> three) => three.Order().ElementAt(1);
}
