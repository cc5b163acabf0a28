using System.Diagnostics;
using CareerHub.Cv;
using CareerHub.Pdf;

namespace CareerHub.Benchmarks.PdfSpeed;

/// <summary>What becomes of a renderer with the deadline that it has by default, after a document that takes a browser for ever.</summary>
/// <param name="Name">The document.</param>
/// <param name="TimedOut">Whether it was refused for its time.</param>
/// <param name="FailedAfter">Seconds until then.</param>
/// <param name="NextAfter">Seconds that the next document took.</param>
internal sealed record PdfHang(string Name, bool TimedOut, double FailedAfter, double NextAfter)
{
    public static IReadOnlyList<(string Name, string Html)> Documents { get; } =
    [
        ("table of 200,000 rows", "<table>" + string.Concat(Enumerable.Repeat("<tr><td>a<td>b<td>c", 200_000)) + "</table>"),
        ("page of 100,000,000 pixels", "<div style='height: 100000000px'>Tall</div>"),
    ];

    public static async Task<PdfHang> MeasureAsync(string name, string html, CancellationToken ct)
    {
        await using var renderer = new ChromiumPdfRenderer(new ChromiumPdfOptions { ExecutablePath = PdfThroughput.Executable() });
        await renderer.RenderAsync(PdfDocument.Html(), new PdfOptions(), ct);
        var timedOut = false;
        var start = Stopwatch.GetTimestamp();
        try
        {
            await renderer.RenderAsync(html, new PdfOptions(), ct);
        }
        catch (PdfRenderingException e)
        {
            timedOut = e.Reason == PdfFailure.TimedOut;
        }

        var failed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        await renderer.RenderAsync(PdfDocument.Html(), new PdfOptions(), ct);
        return new PdfHang(name, timedOut, Math.Round(failed, 2), Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 2));
    }
}
