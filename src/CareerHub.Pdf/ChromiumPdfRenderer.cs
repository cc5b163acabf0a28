using CareerHub.Cv;
using CareerHub.Cv.Photos;
using CareerHub.Pdf.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace CareerHub.Pdf;

/// <summary>
/// Prints HTML to PDF with an installed Chromium: one browser, started when it is first needed, and a few pages that
/// are used again and again. The PDF is tagged, has an outline of the headings, the document's title and the language
/// of its html element where the options have none, and the same bytes whenever it is made of the same document with the
/// same browser and fonts. Scripts do not run, and nothing is loaded but data addresses.
/// </summary>
/// <remarks>
/// The document is laid out in standards mode whatever its doctype, and its http-equiv pragmas have no effect. The
/// margins are those of its <c>@page</c> rule, 1 cm where it has none; the paper is that of <see cref="PdfOptions"/>,
/// even when the document's <c>@page</c> rule names another. A browser that hangs or dies is replaced by itself.
/// Safe for use by several threads; make one and keep it.
/// </remarks>
public sealed class ChromiumPdfRenderer : IPdfRenderer, IPhotoEditor, IAsyncDisposable
{
    private const int MaxAttempts = 3;

    private readonly ChromiumPdfOptions options;
    private readonly ILogger logger;
    private readonly TimeProvider time;
    private readonly ChromiumHost host;
    private readonly RenderQueue queue;

    /// <summary>Creates the renderer; the browser starts with the first document.</summary>
    /// <param name="options">Limits; the defaults unless given.</param>
    /// <param name="logger">Told when a browser starts, fails and is killed; never what is in a document.</param>
    /// <param name="timeProvider">Measures the deadline; the system's unless given.</param>
    /// <exception cref="OptionsValidationException">An option is out of its range; the message says which, all of them.</exception>
    public ChromiumPdfRenderer(
        ChromiumPdfOptions? options = null, ILogger<ChromiumPdfRenderer>? logger = null, TimeProvider? timeProvider = null)
    {
        this.options = options ?? new ChromiumPdfOptions();
        if (new ChromiumPdfOptionsValidator().Validate(null, this.options) is { Failed: true } result)
        {
            throw new OptionsValidationException(nameof(ChromiumPdfOptions), typeof(ChromiumPdfOptions), result.Failures);
        }

        this.logger = logger ?? (ILogger)NullLogger.Instance;
        time = timeProvider ?? TimeProvider.System;
        host = new ChromiumHost(this.options, this.logger, time);
        queue = new RenderQueue(this.options.Pages, this.options.MaxQueued);
    }

    /// <summary>The process of the browser that runs, if one does; for tests that kill it.</summary>
    internal int? BrowserProcessId => host.BrowserProcessId;

    /// <summary>How many pages the browser has open, for tests that count them.</summary>
    internal int OpenPages => host.OpenPages;

    /// <summary>What the browser's pages show, for tests that look for a document that should be gone.</summary>
    internal Task<IReadOnlyList<string>> PageContentsAsync() => host.PageContentsAsync();

    /// <inheritdoc />
    public async Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        PdfOptionsCheck.Check(options);
        if (html.Length > this.options.MaxHtmlLength)
        {
            throw new PdfRenderingException(
                PdfFailure.TooLarge, $"The document has {html.Length} characters; at most {this.options.MaxHtmlLength} are rendered.");
        }

        return await RunAsync(session => new PrintJob(session, html, options), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task<PhotoResult> CropAsync(Stream picture, PhotoCrop? crop = null, CancellationToken cancellationToken = default)
    {
        var (file, refused) = await PictureFile.ReadAsync(picture, options.Photos, cancellationToken).ConfigureAwait(false);
        return file is null ? refused! : await RunAsync(session => new PhotoJob(session, file, crop ?? new PhotoCrop()), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task<PhotoSourceResult> RedrawAsync(Stream picture, CancellationToken cancellationToken = default)
    {
        var (file, refused) = await PictureFile.ReadAsync(picture, options.Photos, cancellationToken).ConfigureAwait(false);
        return file is null
            ? new PhotoSourceResult(null, refused!.Refusal, refused.Message)
            : await RunAsync(session => new RedrawJob(session, file, options.Photos), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says whether a browser can be had; starts it when none runs.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it runs, and otherwise the cause and the remedy.</returns>
    public async Task<ChromiumCheck> CheckAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var session = await host.GetAsync(cancellationToken).ConfigureAwait(false);
            return new ChromiumCheck(true, $"Chromium {session.Version} is running.");
        }
        catch (PdfRenderingException e)
        {
            return new ChromiumCheck(false, e.Message);
        }
    }

    /// <summary>Ends the browser; documents under way fail.</summary>
    /// <returns>A task that ends with the browser's process.</returns>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<T> RunAsync<T>(Func<ChromiumSession, PageJob<T>> make, CancellationToken cancellationToken)
    {
        var turn = await queue.EnterAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new PdfRenderingException(PdfFailure.Busy, "Too many documents are waiting to be rendered. Try again in a moment.");

        // The turn ends with the page, which may take longer than the caller waits: so there are never more pages than turns.
        var pageLetGo = Task.CompletedTask;
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                var session = await host.GetAsync(cancellationToken).ConfigureAwait(false);
                var job = make(session);
                try
                {
                    return await AttemptAsync(session, job, cancellationToken).ConfigureAwait(false);
                }
                catch (PlaywrightException e)
                {
                    // The browser ended under it, often because of another document: that is no reason to fail this one.
                    PdfLog.AttemptFailed(logger, attempt, e);
                    if (attempt == MaxAttempts)
                    {
                        throw new PdfRenderingException(PdfFailure.Failed, "The browser could not print this document.", e);
                    }
                }
                finally
                {
                    pageLetGo = job.LetGoAsync();
                }

                await pageLetGo.ConfigureAwait(false);
                await session.ProveAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _ = EndTurnAsync(turn, pageLetGo);
        }
    }

    private static async Task EndTurnAsync(IDisposable turn, Task pageLetGo)
    {
        using (turn)
        {
            await pageLetGo.ConfigureAwait(false);
        }
    }

    private async Task<T> AttemptAsync<T>(ChromiumSession session, PageJob<T> job, CancellationToken cancellationToken)
    {
        try
        {
            return await job.RunAsync().WaitAsync(options.Timeout, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            // The page would go on after a cancelled call, and so would the core that it uses.
            PdfLog.DocumentTimedOut(logger, options.Timeout);
            await session.KillAsync().ConfigureAwait(false);
            throw new PdfRenderingException(
                PdfFailure.TimedOut, $"The document took longer than {options.Timeout.TotalSeconds:0.#} seconds to render.", e);
        }
    }
}
