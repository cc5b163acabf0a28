using Microsoft.Extensions.Logging;

namespace CareerHub.Pdf.Internal;

internal static partial class PdfLog
{
    [LoggerMessage(1, LogLevel.Information, "Chromium {Version} has started.")]
    public static partial void BrowserStarted(ILogger logger, string version);

    [LoggerMessage(2, LogLevel.Warning, "{Reason} {Output}")]
    public static partial void BrowserDidNotStart(ILogger logger, string reason, string output);

    [LoggerMessage(3, LogLevel.Warning, "A document took longer than {Timeout}; the browser is killed.")]
    public static partial void DocumentTimedOut(ILogger logger, TimeSpan timeout);

    [LoggerMessage(4, LogLevel.Warning, "A document failed at attempt {Attempt}.")]
    public static partial void AttemptFailed(ILogger logger, int attempt, Exception cause);
}
