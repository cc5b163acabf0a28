using CareerHub.Cv;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>Has one browser when one is wanted, and another when that one has ended.</summary>
internal sealed class ChromiumHost(ChromiumPdfOptions options, ILogger logger, TimeProvider time) : IAsyncDisposable
{
    /// <summary>How long a failed start answers for those that come after it.</summary>
    internal static readonly TimeSpan FailureKept = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<ChromiumSession>? current;
    private long failedAt;
    private string? lastCause;
    private bool disposed;

    public int? BrowserProcessId => Running?.ProcessId;

    /// <summary>How many pages the browser has open, whatever they do.</summary>
    public int OpenPages => Running?.OpenPages ?? 0;

    public Task<IReadOnlyList<string>> PageContentsAsync() => Running?.PageContentsAsync() ?? Task.FromResult<IReadOnlyList<string>>([]);

    private ChromiumSession? Running => Volatile.Read(ref current) is { IsCompletedSuccessfully: true, Result: { IsAlive: true } session } ? session : null;

    /// <summary>The browser that runs, or a new one. A start under way is for all who wait, so no single caller's token ends it.</summary>
    /// <exception cref="PdfRenderingException">No browser can be had, or could be had a moment ago.</exception>
    public Task<ChromiumSession> GetAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, typeof(ChromiumPdfRenderer));
            if (current is null || !IsGood(current))
            {
                var before = current;
                current = Task.Run(() => ReplaceAsync(before), CancellationToken.None);
            }

            return current.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task<ChromiumSession>? last;
        lock (gate)
        {
            disposed = true;
            last = current;
        }

        if (await SettleAsync(last).ConfigureAwait(false) is { } session)
        {
            await session.CloseAsync().ConfigureAwait(false);
        }
    }

    private static async Task<ChromiumSession?> SettleAsync(Task<ChromiumSession>? start)
    {
        try
        {
            return start is null ? null : await start.ConfigureAwait(false);
        }
        catch (PdfRenderingException)
        {
            return null;
        }
    }

    private bool IsGood(Task<ChromiumSession> start) => !start.IsCompleted
        || (start.IsCompletedSuccessfully ? start.Result.IsAlive : time.GetElapsedTime(Volatile.Read(ref failedAt)) < FailureKept);

    private async Task<ChromiumSession> ReplaceAsync(Task<ChromiumSession>? before)
    {
        ChromiumSession? session = null;
        try
        {
            if (await SettleAsync(before).ConfigureAwait(false) is { } ended)
            {
                await ended.KillAsync().ConfigureAwait(false);
            }

            session = await StartAsync().ConfigureAwait(false);
            lastCause = null;
            PdfLog.BrowserStarted(logger, session.Version);
            return session;
        }
        finally
        {
            if (session is null)
            {
                Volatile.Write(ref failedAt, time.GetTimestamp());
            }
        }
    }

    private async Task<ChromiumSession> StartAsync()
    {
        Exception? cause = null;
        var candidates = ChromiumExecutable.Candidates(options.ExecutablePath, Environment.GetEnvironmentVariable("PATH"));
        foreach (var executable in candidates)
        {
            try
            {
                return await ChromiumSession.StartAsync(executable, options.StartTimeout, time).ConfigureAwait(false);
            }
            catch (Exception e) when (e is PlaywrightException or TimeoutException)
            {
                // The next may do: Ubuntu's chromium-browser, for one, is a script that only names a remedy.
                cause = e;
            }
        }

        var message = cause is null ? ChromiumExecutable.Remedy(options.ExecutablePath) : LaunchFailure.Sentence(cause);
        Tell(message, cause);
        throw new PdfRenderingException(PdfFailure.Unavailable, message, cause);
    }

    // A host may ask every few seconds for days; only what is new is worth a line.
    private void Tell(string message, Exception? cause)
    {
        if (message != lastCause)
        {
            lastCause = message;
            PdfLog.BrowserDidNotStart(logger, message, cause is null ? string.Empty : LaunchFailure.Output(cause));
        }
    }
}
