namespace CareerHub.Pdf.Internal;

/// <summary>Finds the browser's program.</summary>
internal static class ChromiumExecutable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>The programs to try, best first: the given one alone, or those on the search path.</summary>
    public static IReadOnlyList<string> Candidates(string? executablePath, string? searchPath)
    {
        if (executablePath is not null)
        {
            return File.Exists(executablePath) ? [executablePath] : [];
        }

        var folders = (searchPath ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : string.Empty;
        return [.. Names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name + suffix)).Where(File.Exists)];
    }

    /// <summary>What to tell an operator when there is none.</summary>
    public static string Remedy(string? executablePath) => executablePath is null
        ? "No Chromium was found on the PATH. Install one (on Debian: apt-get install chromium), or name its program in ChromiumPdfOptions.ExecutablePath."
        : "The program that ChromiumPdfOptions.ExecutablePath names does not exist. Correct it, or leave it out and install Chromium (on Debian: apt-get install chromium).";
}
