using System.Text.RegularExpressions;

namespace CareerHub.Pdf.Internal;

/// <summary>What an operator can do about a browser that is installed and does not start.</summary>
internal static partial class LaunchFailure
{
    private const int MaxOutput = 2_000;

    /// <summary>What the browser and its driver said, without the machine's folders and files.</summary>
    public static string Output(Exception cause)
    {
        // The command line is longer than all the rest, and says nothing of the cause.
        var lines = cause.Message.Split('\n').Where(line => !line.Contains("<launching>", StringComparison.Ordinal));
        var text = PathOfMachine().Replace(string.Join('\n', lines), "(path)");
        return text.Length > MaxOutput ? text[..MaxOutput] : text;
    }

    public static string Sentence(Exception cause) => cause switch
    {
        TimeoutException => "Chromium did not start in time. The machine may be overloaded; ChromiumPdfOptions.StartTimeout sets the limit.",
        _ when Says(cause, "Driver not found") =>
            "The Playwright driver is missing beside the application: set PlaywrightPlatform (linux-x64, say) in the project that is started, and build again.",
        _ when Says(cause, "No usable sandbox") =>
            "Chromium's sandbox does not start under this account: allow unprivileged user namespaces, or install Chromium with its setuid sandbox (on Debian: apt-get install chromium-sandbox).",
        _ => "Chromium is installed but does not start; the log has its output. Reinstalling it may help (on Debian: apt-get install --reinstall chromium).",
    };

    // At least two names, so that "and/or" and an option with a slash stay.
    [GeneratedRegex(@"(?:/[^\s/'"":,;()]+){2,}/?|[A-Za-z]:\\[^\s'""]+", RegexOptions.NonBacktracking)]
    private static partial Regex PathOfMachine();

    private static bool Says(Exception cause, string text) => cause.Message.Contains(text, StringComparison.OrdinalIgnoreCase);
}
