using System.Threading.RateLimiting;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Import;
using CareerHub.Web.Hosting;
using CareerHub.Web.PublicPages;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Cvs;

/// <summary>Checks what a machine reads of CVs, a few at a time, and keeps what came of it for a while.</summary>
internal sealed class CvChecks(ICvTemplateEngine templates, IPdfRenderer renderer, IResumeParser parser, CvPdfs pdfs, IOptions<SiteOptions> options) : IDisposable
{
    private const int MaxKept = 500;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(30);
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxKept });
    private readonly RoundTrip roundTrip = new(templates, renderer, parser);
    private readonly ConcurrencyLimiter places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.Import.ConcurrentReads,
        QueueLimit = options.Value.Import.WaitingReads,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>What a check of the CV as it is now found, or null when there was none lately.</summary>
    public CvCheck? Find(OwnCv cv) => cache.Get<CvCheck>(KeyOf(cv));

    /// <returns>What was found, or null when too many wait already.</returns>
    /// <exception cref="PdfRenderingException">The CV could not be drawn.</exception>
    public async Task<CvCheck?> RunAsync(OwnCv cv, CancellationToken cancellationToken)
    {
        using RateLimitLease place = await places.AcquireAsync(1, cancellationToken);
        if (!place.IsAcquired)
        {
            return null;
        }

        string template = templates.Known(cv.Version.Template);
        CvPdf pdf = await pdfs.RenderAsync(cv.Document, template, cancellationToken);
        RoundTripReport report = await roundTrip.RunAsync(cv.Document, template, new PdfOptions { PaperSize = cv.Version.Style.Paper }, cancellationToken);
        var check = new CvCheck(report, pdf.PageCount, pdf.Scale, pdf.Fits, pdf.MissingCharacters);
        return cache.Set(KeyOf(cv), check, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = KeptFor });
    }

    public void Dispose()
    {
        places.Dispose();
        cache.Dispose();
    }

    private static string KeyOf(OwnCv cv) => cv.Tag("check");
}
