using System.Diagnostics;
using System.Text;
using CareerHub.Cv;
using CareerHub.Pdf;
using Microsoft.Playwright;

namespace CareerHub.Benchmarks.PdfSpeed;

/// <summary>
/// Our renderer beside bare Playwright with reused pages, on the same browser program and the same document, warm, in
/// turns, so that whatever else the machine does falls on both. A throughput of 1 is that of bare Playwright.
/// </summary>
/// <param name="Rounds">How often each was measured.</param>
/// <param name="Pages">The pages of the document.</param>
/// <param name="SamePages">Whether both print as many.</param>
/// <param name="OursMs">Our median for one document at a time.</param>
/// <param name="BareMs">Bare Playwright's.</param>
/// <param name="One">Throughput with one document at a time: the median of the rounds' ratios.</param>
/// <param name="Two">Throughput with two at a time.</param>
internal sealed record PdfThroughput(int Rounds, int Pages, bool SamePages, double OursMs, double BareMs, double One, double Two)
{
    private const int WarmUp = 15;

    public static async Task<PdfThroughput> MeasureAsync(int rounds, CancellationToken ct)
    {
        var executable = Executable();
        var html = PdfDocument.Html();
        await using var ours = new ChromiumPdfRenderer(new ChromiumPdfOptions { ExecutablePath = executable, Timeout = TimeSpan.FromMinutes(1) });
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = executable, ChromiumSandbox = !Environment.IsPrivilegedProcess });
        IPage[] pages = [await browser.NewPageAsync(new() { JavaScriptEnabled = false }), await browser.NewPageAsync(new() { JavaScriptEnabled = false })];

        var pageCount = (await ours.RenderAsync(html, new PdfOptions(), ct)).PageCount;
        var bareCount = Encoding.Latin1.GetString(await BareAsync(pages[0], html)).Split("/Type /Page\n").Length - 1;
        var one = await CompareAsync(rounds, () => ours.RenderAsync(html, new PdfOptions(), ct), () => BareAsync(pages[0], html), ct);
        var two = await CompareAsync(
            rounds,
            () => Task.WhenAll(ours.RenderAsync(html, new PdfOptions(), ct), ours.RenderAsync(html, new PdfOptions(), ct)),
            () => Task.WhenAll(BareAsync(pages[0], html), BareAsync(pages[1], html)),
            ct);
        return new PdfThroughput(
            rounds, pageCount, pageCount == bareCount, Median(one.Select(pair => pair.Ours)), Median(one.Select(pair => pair.Bare)),
            Median(one.Select(pair => pair.Bare / pair.Ours)), Median(two.Select(pair => pair.Bare / pair.Ours)));
    }

    public static string? Executable() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    private static async Task<List<(double Ours, double Bare)>> CompareAsync(int rounds, Func<Task> ours, Func<Task> bare, CancellationToken ct)
    {
        List<(double Ours, double Bare)> pairs = [];
        for (var round = -WarmUp; round < rounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            // Who is first changes, so that neither always follows the other.
            var early = await TimeAsync(round % 2 == 0 ? ours : bare);
            var late = await TimeAsync(round % 2 == 0 ? bare : ours);
            if (round >= 0)
            {
                pairs.Add(round % 2 == 0 ? (early, late) : (late, early));
            }
        }

        return pairs;
    }

    private static async Task<byte[]> BareAsync(IPage page, string html)
    {
        await page.SetContentAsync(html);
        return await page.PdfAsync(new() { Format = "A4", Tagged = true, Outline = true, PrintBackground = true });
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return Math.Round(sorted[sorted.Count / 2], 3);
    }
}
