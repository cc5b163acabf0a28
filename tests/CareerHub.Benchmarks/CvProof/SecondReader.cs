using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CareerHub.Cv;
using CareerHub.CvProof.People;
using CareerHub.Interchange;
using CareerHub.Parsing;

namespace CareerHub.Benchmarks.CvProof;

/// <summary>
/// A reader and a judge that are not ours: poppler's <c>pdftotext</c>, and the scorer of the shared benchmark on what our parser makes of that text.
/// Where a program or the folder is missing, it says so and gives nothing.
/// </summary>
internal sealed class SecondReader : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cv-proof-").FullName;
    private readonly string? pdftotext = OnPath("pdftotext");
    private readonly string? python = OnPath("python3");
    private readonly string? scorer = Environment.GetEnvironmentVariable("CAREERHUB_SHARED") is { Length: > 0 } shared
        && Path.Combine(shared, "parse-bench", "score.py") is var file && File.Exists(file) ? file : null;

    /// <summary>What is missing for it, or null.</summary>
    public string? Missing => string.Join(", ", new[]
    {
        pdftotext is null ? "no pdftotext" : null,
        python is null ? "no python3" : null,
        scorer is null ? "no parse-bench/score.py under CAREERHUB_SHARED" : null,
    }.OfType<string>()) is { Length: > 0 } missing ? missing : null;

    /// <summary>The text of a PDF by pdftotext, in the order that it guesses from the places of the words, or <paramref name="raw"/>: in that of the file.</summary>
    public async Task<string?> TextAsync(byte[] pdf, bool raw, CancellationToken ct)
    {
        if (pdftotext is null)
        {
            return null;
        }

        string file = Path.Combine(folder, Path.GetRandomFileName());
        await File.WriteAllBytesAsync(file, pdf, ct);
        string text = await RunAsync(pdftotext, ["-q", "-enc", "UTF-8", .. raw ? ["-raw"] : Array.Empty<string>(), file, "-"], ct);
        File.Delete(file);
        return text;
    }

    /// <summary>Keeps what a CV says and what our parser makes of the other reader's text, for <see cref="ScoreAsync"/>.</summary>
    public async Task KeepAsync(string template, Person person, CvDocument document, string text, ResumeParser parser, CancellationToken ct)
    {
        var result = await parser.ParseAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, ct);
        await WriteAsync(Path.Combine(folder, template, "truth"), person, JsonResume.ToJson(document.Shown), ct);
        await WriteAsync(Path.Combine(folder, template, "read"), person, JsonResume.ToJson(result.Draft.ToProfile(Ulid.NewUlid())), ct);
    }

    /// <summary>The F1 of the scorer over what was kept, or null where it cannot run.</summary>
    public async Task<double?> ScoreAsync(string template, CancellationToken ct)
    {
        string truth = Path.Combine(folder, template, "truth");
        if (python is null || scorer is null || !Directory.Exists(truth))
        {
            return null;
        }

        string file = Path.Combine(folder, template, "score.json");
        await RunAsync(python, [scorer, truth, Path.Combine(folder, template, "read"), "--json", file], ct);
        using JsonDocument score = JsonDocument.Parse(await File.ReadAllBytesAsync(file, ct));
        return score.RootElement.GetProperty("overall").GetProperty("f1").GetDouble();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task WriteAsync(string to, Person person, string json, CancellationToken ct)
    {
        Directory.CreateDirectory(to);
        await File.WriteAllTextAsync(Path.Combine(to, person.Id + ".json"), json, ct);
    }

    private static async Task<string> RunAsync(string program, string[] arguments, CancellationToken ct)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        string output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(one => one.Length > 0).Select(one => Path.Combine(one, program)).FirstOrDefault(File.Exists);
}
