using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CareerHub.Cv;
using CareerHub.Pdf;
using Microsoft.Playwright;

namespace CareerHub.Benchmarks;

/// <summary>
/// Our renderer beside bare Playwright with a reused page, on the same browser program and the same document, warm, in
/// turns, so that whatever else the machine does falls on both.
/// </summary>
internal static class PdfVerb
{
    private const int WarmUp = 10;

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
        var executable = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
        var html = PdfDocument.Html();

        await using var ours = new ChromiumPdfRenderer(new ChromiumPdfOptions { ExecutablePath = executable });
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = executable, ChromiumSandbox = !Environment.IsPrivilegedProcess });
        var page = await browser.NewPageAsync(new() { JavaScriptEnabled = false });

        List<double> oursMs = [], bareMs = [];
        byte[] pdf = [];
        for (var round = -WarmUp; round < rounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            // Who is first changes, so that neither always follows the other.
            var oursFirst = round % 2 == 0;
            if (oursFirst)
            {
                oursMs.Add(await TimeAsync(async () => pdf = (await ours.RenderAsync(html, new PdfOptions(), ct)).Content));
            }

            bareMs.Add(await TimeAsync(() => BareAsync(page, html)));
            if (!oursFirst)
            {
                oursMs.Add(await TimeAsync(async () => pdf = (await ours.RenderAsync(html, new PdfOptions(), ct)).Content));
            }
        }

        Report(rounds, pdf, Median(oursMs), Median(bareMs));
        return 0;
    }

    private static async Task BareAsync(IPage page, string html)
    {
        await page.SetContentAsync(html);
        await page.PdfAsync(new() { Format = "A4", Tagged = true, Outline = true, PrintBackground = true });
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> all)
    {
        var measured = all.Skip(WarmUp).Order().ToList();
        return measured[measured.Count / 2];
    }

    private static void Report(int rounds, byte[] pdf, double ours, double bare) => Console.WriteLine(JsonSerializer.Serialize(new
    {
        verb = "pdf",
        rounds,
        pages = Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1,
        bytes = pdf.Length,
        ours_ms = Math.Round(ours, 2),
        bare_ms = Math.Round(bare, 2),
        ratio = Math.Round(ours / bare, 3),
    }));
}
