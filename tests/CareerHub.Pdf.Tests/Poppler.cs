using System.Diagnostics;
using CareerHub.Cv;

namespace CareerHub.Pdf.Tests;

/// <summary>Reads a PDF with poppler's programs: an opinion that is not ours.</summary>
internal static class Poppler
{
    public static Task<string> TextAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-layout", "-", "-");

    public static Task<string> TextAsync(RenderedPdf pdf) => TextAsync(pdf.Content);

    public static Task<string> WordsAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-bbox", "-", "-");

    public static Task<string> FontsAsync(byte[] pdf) => RunAsync(pdf, "pdffonts", "-");

    /// <summary>The values by name, as in "Tagged" and "yes".</summary>
    public static async Task<Dictionary<string, string>> InfoAsync(byte[] pdf)
    {
        var output = await RunAsync(pdf, "pdfinfo", "-");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim());
    }

    private static async Task<string> RunAsync(byte[] pdf, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return await output;
    }
}
