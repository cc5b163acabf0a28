using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>How the browser is started: without a network in several ways, so that one that fails does not matter.</summary>
internal static class ChromiumLaunch
{
    public static BrowserTypeLaunchOptions Options(string executable, string mark, TimeSpan timeout) => new()
    {
        ExecutablePath = executable,
        Headless = true,
        Timeout = (float)timeout.TotalMilliseconds,
        // Chromium refuses its sandbox to root.
        ChromiumSandbox = !Environment.IsPrivilegedProcess,
        // A proxy that nothing listens at; "<-loopback>" sends even this machine's own addresses to it.
        Proxy = new Proxy { Server = "http://127.0.0.1:9", Bypass = "<-loopback>" },
        // The host decides when it is over: documents under way may still end after Ctrl+C.
        HandleSIGHUP = false,
        HandleSIGINT = false,
        HandleSIGTERM = false,
        Args =
        [
            mark,
            // No name resolves, the proxy's included.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--dns-prefetch-disable",
            "--disable-domain-reliability",
            "--disable-sync",
            "--no-pings",
            "--disable-crash-reporter",
            "--disable-gpu",
        ],
    };

    /// <summary>Each page has its own: no scripts, no connection, nothing shared with the other pages.</summary>
    public static BrowserNewContextOptions ContextOptions() => new()
    {
        JavaScriptEnabled = false,
        Offline = true,
        AcceptDownloads = false,
        ServiceWorkers = ServiceWorkerPolicy.Block,
    };
}
