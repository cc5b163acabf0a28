using CareerHub.Cv;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace CareerHub.Pdf.Internal;

/// <summary>Has one browser when one is wanted, and another when that one has ended.</summary>
internal sealed class ChromiumHost(ChromiumPdfOptions options, ILogger logger) : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1, 1);
    private ChromiumSession? current;
    private bool disposed;

    public int? BrowserProcessId => Volatile.Read(ref current) is { IsAlive: true } session ? session.ProcessId : null;

    /// <summary>The browser that runs, or a new one.</summary>
    /// <exception cref="PdfRenderingException">No browser can be had.</exception>
    public Task<ChromiumSession> GetAsync(CancellationToken cancellationToken)
    {
        var session = Volatile.Read(ref current);
        // A start under way is for all who wait, so no single caller's token ends it.
        return session is { IsAlive: true } ? Task.FromResult(session) : ReplaceAsync().WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await starting.WaitAsync().ConfigureAwait(false);
        try
        {
            disposed = true;
            await (current?.CloseAsync() ?? Task.CompletedTask).ConfigureAwait(false);
        }
        finally
        {
            starting.Release();
        }
    }

    private async Task<ChromiumSession> ReplaceAsync()
    {
        await starting.WaitAsync().ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(disposed, typeof(ChromiumPdfRenderer));
            if (current is { IsAlive: true } started)
            {
                return started;
            }

            await (current?.KillAsync() ?? Task.CompletedTask).ConfigureAwait(false);
            var session = await StartAsync().ConfigureAwait(false);
            PdfLog.BrowserStarted(logger, session.Version);
            Volatile.Write(ref current, session);
            return session;
        }
        finally
        {
            starting.Release();
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
                return await ChromiumSession.StartAsync(executable, options.StartTimeout).ConfigureAwait(false);
            }
            catch (Exception e) when (e is PlaywrightException or TimeoutException)
            {
                // The next may do: Ubuntu's chromium-browser, for one, is a script that only names a remedy.
                cause = e;
                PdfLog.BrowserDidNotStart(logger, executable, e);
            }
        }

        var message = cause is null ? ChromiumExecutable.Remedy(options.ExecutablePath) : LaunchFailure.Sentence(cause);
        throw new PdfRenderingException(PdfFailure.Unavailable, message, cause);
    }
}
