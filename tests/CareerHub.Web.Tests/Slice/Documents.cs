using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CareerHub.Web.Tests.Slice;

/// <summary>The documents of tests/Fixtures, and what poppler reads in a PDF.</summary>
internal static partial class Documents
{
    public static string Fixture(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Fixtures", name));

    /// <summary>The text of a PDF as <c>pdftotext</c> reads it, every run of white space one space.</summary>
    public static async Task<string> PdfTextAsync(string path)
    {
        using Process process = Process.Start(new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", path, "-"]) { RedirectStandardOutput = true })!;
        string text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return WhiteSpace().Replace(text, " ");
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex WhiteSpace();
}
