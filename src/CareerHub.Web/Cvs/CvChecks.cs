using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Import;
using CareerHub.Web.Hosting;
using CareerHub.Web.Pages.Errors;
using CareerHub.Web.PublicPages;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Cvs;

/// <summary>
/// Checks what a machine reads of CVs, a few at a time, and keeps what came of it for a while. A check goes on when the request that began it has ended,
/// says how far it is, and has a limit, so that a page that asks is never left waiting.
/// </summary>
internal sealed class CvChecks(
    ICvTemplateEngine templates, IPdfRenderer renderer, IResumeParser parser, CvPdfs pdfs, IOptions<SiteOptions> options, TimeProvider clock) : IDisposable
{
    private const int MaxKept = 500;
    private const string TooMany = "Many documents are being read at the moment. Try again in a minute.";
    private const string TookTooLong = "The check took too long and was given up, so that others do not have to wait. Your CV is as it was. Try again in a while.";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan ProblemKeptFor = TimeSpan.FromMinutes(1);
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxKept });
    private readonly ConcurrentDictionary<string, Lazy<CvCheckRun>> running = new();
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrencyLimiter places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.Import.ConcurrentReads,
        QueueLimit = options.Value.Import.WaitingReads,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>What a check of the CV as it is now found, or why it found nothing; null when there was none lately.</summary>
    public CvCheckOutcome? Find(OwnCv cv) => cache.Get<CvCheckOutcome>(KeyOf(cv));

    /// <summary>The check of the CV as it is now that is under way, or null.</summary>
    public CvCheckRun? FindRunning(OwnCv cv) => running.GetValueOrDefault(KeyOf(cv))?.Value;

    /// <summary>Begins a check of the CV as it is now, or joins the one that is under way.</summary>
    public CvCheckRun Start(OwnCv cv)
    {
        string key = KeyOf(cv);
        return running.GetOrAdd(key, _ => new Lazy<CvCheckRun>(() =>
        {
            var run = new CvCheckRun(clock.GetTimestamp(), clock);
            run.Ended = Task.Run(() => RunAsync(key, run, cv));
            return run;
        })).Value;
    }

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
        places.Dispose();
        cache.Dispose();
    }

    private async Task RunAsync(string key, CvCheckRun run, OwnCv cv)
    {
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop.Token);
        try
        {
            using RateLimitLease place = await places.AcquireAsync(1, either.Token);
            Keep(key, place.IsAcquired ? new CvCheckOutcome(await CheckAsync(run, cv, either.Token), null) : new CvCheckOutcome(null, TooMany));
        }
        catch (PdfRenderingException e)
        {
            Keep(key, new CvCheckOutcome(null, ErrorWords.SentenceFor(e.Reason)));
        }
        catch (OperationCanceledException)
        {
            // What was kept is not asked for any more when the site stops.
            if (!stop.IsCancellationRequested)
            {
                Keep(key, new CvCheckOutcome(null, TookTooLong));
            }
        }
        finally
        {
            running.TryRemove(key, out _);
        }
    }

    private async Task<CvCheck> CheckAsync(CvCheckRun run, OwnCv cv, CancellationToken cancellationToken)
    {
        string template = templates.Known(cv.Version.Template);
        run.Stage = CvCheckStage.Drawing;
        CvPdf pdf = await pdfs.RenderAsync(cv.Document, template, cancellationToken);
        var roundTrip = new RoundTrip(templates, renderer, new ToldParser(parser, () => run.Stage = CvCheckStage.Reading));
        RoundTripReport report = await roundTrip.RunAsync(cv.Document, template, new PdfOptions { PaperSize = cv.Version.Style.Paper }, cancellationToken);
        return new CvCheck(report, pdf.PageCount, pdf.Scale, pdf.Fits, pdf.MissingCharacters);
    }

    private void Keep(string key, CvCheckOutcome outcome) => cache.Set(
        key, outcome, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = outcome.Found is null ? ProblemKeptFor : KeptFor });

    private static string KeyOf(OwnCv cv) => cv.Tag("check");
}
