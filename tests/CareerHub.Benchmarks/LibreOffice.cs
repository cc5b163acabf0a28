using System.Diagnostics;

namespace CareerHub.Benchmarks;

/// <summary>LibreOffice without a window, and poppler for the PDFs that it makes: strangers who open our files.</summary>
internal static class LibreOffice
{
    /// <summary>Converts every file of a folder by a name pattern; what cannot be opened gets no file.</summary>
    public static async Task ConvertAsync(string folder, string pattern, string format, string output, CancellationToken ct)
    {
        // A profile of its own, so that a LibreOffice that is open elsewhere does not take the job and end.
        string profile = Path.Combine(folder, "profile");
        foreach (string[] files in Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Chunk(50))
        {
            await RunAsync("soffice", [$"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", format, "--outdir", output, .. files], ct);
        }
    }

    /// <summary>The text of a PDF in reading order.</summary>
    public static Task<string> PdfTextAsync(string file, CancellationToken ct) => RunAsync("pdftotext", ["-enc", "UTF-8", file, "-"], ct);

    private static async Task<string> RunAsync(string program, string[] arguments, CancellationToken ct)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(ct);
        string output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors}");
    }
}
