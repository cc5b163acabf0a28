using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CareerHub.Cv;

namespace CareerHub.Benchmarks;

/// <summary>
/// <c>render [ROUNDS] [DIR]</c>: the template "plain", its view built anew each time, beside the same page written by hand, warm and in turns, over every
/// JSON Resume of a folder and those below it (the truth of the suite's résumés unless told). The pages are compared first: another page would be no yardstick.
/// Fails when the template takes more than three times as long.
/// </summary>
internal static class RenderVerb
{
    private const string Template = "plain";
    private const double MaxRatio = 3;
    // Enough calls for every hot part to be compiled for good. The compiler works behind and waits while new methods are called,
    // so it gets pauses; without them, on a busy machine, either side may be measured half warm.
    private const int WarmUp = 600;
    private const int WarmUpPauses = 3;
    private static readonly TimeSpan WarmUpPause = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        List<CvDocument> documents = await DocumentsAsync(args.Length > 1 ? args[1] : DocxVerb.Resumes(), ct);
        var templates = new CvTemplates();
        (CvDocument Document, RenderPage Page)[] pairs = [.. documents.Select(document => (document, new RenderPage(Styles(templates.Render(document, Template)))))];
        foreach ((CvDocument document, RenderPage page) in pairs)
        {
            if (Normal(templates.Render(document, Template)) != Normal(page.Write(document)))
            {
                await Console.Error.WriteLineAsync($"The page written by hand is not the template's, for {document.Name}. Change RenderPage to what the template draws now.");
                return 1;
            }
        }

        List<double> template = [], hand = [];
        for (int round = -WarmUp; round < rounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            if (round < 0 && round % (WarmUp / WarmUpPauses) == 0)
            {
                await Task.Delay(WarmUpPause, ct);
            }

            foreach ((CvDocument document, RenderPage page) in pairs)
            {
                // Who is first changes, so that neither always follows the other.
                if (round % 2 == 0)
                {
                    template.Add(Time(() => templates.Render(document, Template)));
                }

                hand.Add(Time(() => page.Write(document)));
                if (round % 2 != 0)
                {
                    template.Add(Time(() => templates.Render(document, Template)));
                }
            }
        }

        (double ours, double theirs) = (Median(template, pairs.Length), Median(hand, pairs.Length));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            verb = "render",
            template = Template,
            documents = pairs.Length,
            rounds,
            template_us = Math.Round(ours, 1),
            by_hand_us = Math.Round(theirs, 1),
            ratio = Math.Round(ours / theirs, 2),
        }));
        return ours <= MaxRatio * theirs ? 0 : 1;
    }

    private static async Task<List<CvDocument>> DocumentsAsync(string folder, CancellationToken ct)
    {
        var documents = new List<CvDocument>();
        foreach (string file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (await CvInput.ReadAsync(file, PaperSize.A4, ct) is { } document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    // One page at a time is short enough to be seldom interrupted on a busy machine.
    private static double Time(Func<string> render)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(render());
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double Median(List<double> all, int documents)
    {
        double[] measured = [.. all.Skip(WarmUp * documents).Order()];
        return measured[measured.Length / 2];
    }

    // The last rule says what the person chose and is called; the page by hand writes it too.
    private static string Styles(string html)
    {
        int start = html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        string styles = html[start..html.IndexOf("</style>", StringComparison.Ordinal)].TrimStart('\n');
        return styles[..styles.LastIndexOf(":root{", StringComparison.Ordinal)];
    }

    // Line ends between elements mean nothing.
    private static string Normal(string html) => string.Concat(html.Where(c => !char.IsWhiteSpace(c)));
}
