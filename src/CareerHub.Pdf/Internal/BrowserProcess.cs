using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>The operating system's process behind a browser, which can be killed when the browser no longer answers.</summary>
internal sealed class BrowserProcess
{
    private readonly string mark;

    private BrowserProcess(int id, string mark)
    {
        Id = id;
        this.mark = mark;
    }

    public int Id { get; }

    /// <summary>An argument that no other process has: an id alone may be another process's by the time it is used.</summary>
    public static string NewMark() => $"--careerhub-browser={Guid.NewGuid():N}";

    /// <summary>Asks the browser for its own process (Chrome DevTools Protocol, SystemInfo.getProcessInfo).</summary>
    public static async Task<BrowserProcess?> FindAsync(IBrowser browser, string mark)
    {
        var session = await browser.NewBrowserCDPSessionAsync().ConfigureAwait(false);
        var answer = await session.SendAsync("SystemInfo.getProcessInfo").ConfigureAwait(false);
        await session.DetachAsync().ConfigureAwait(false);
        foreach (var process in answer?.GetProperty("processInfo").EnumerateArray() ?? default(JsonElement.ArrayEnumerator))
        {
            if (process.GetProperty("type").GetString() == "browser")
            {
                return new BrowserProcess(process.GetProperty("id").GetInt32(), mark);
            }
        }

        return null;
    }

    /// <summary>Ends the browser and all its children at once. Nothing happens when it has gone already.</summary>
    public void Kill()
    {
        try
        {
            using var process = Process.GetProcessById(Id);
            if (IsOurs())
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended between the look and the deed.
        }
    }

    private bool IsOurs()
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        try
        {
            return File.ReadAllText($"/proc/{Id}/cmdline").Contains(mark, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
