using System.Diagnostics;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>Programs that benchmarks compare with or make documents by.</summary>
internal static class Tool
{
    public static bool Exists(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Runs a program to its end, its output unread, and answers how long that took from its start.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static double Run(string name, string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(name, arguments) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder ?? "" };
        long begun = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double elapsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return process.ExitCode is 0 or 3 ? elapsed : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
    }

    /// <summary>The milliseconds of <c>pdftotext</c> for a file; its text goes nowhere.</summary>
    public static double PdfToText(string file) => Run("pdftotext", ["-q", file, "/dev/null"]);
}
