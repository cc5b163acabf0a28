using System.Threading.RateLimiting;
using CareerHub.Import;
using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Importing;

/// <summary>Reads uploaded documents, a few at a time: reading is work for the processor, and more at once would only make everybody wait.</summary>
internal sealed class DocumentDesk(IResumeParser parser, IOptions<SiteOptions> options) : IDisposable
{
    private readonly ImportOptions limits = options.Value.Import;
    private readonly ConcurrencyLimiter places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.Import.ConcurrentReads,
        QueueLimit = options.Value.Import.WaitingReads,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <returns>What was read, or null when too many documents wait already.</returns>
    public async Task<ParseResult?> ReadAsync(Stream document, CancellationToken cancellationToken)
    {
        using RateLimitLease place = await places.AcquireAsync(1, cancellationToken);
        return place.IsAcquired ? await parser.ParseAsync(document, new ParseOptions { MaxBytes = limits.MaxDocumentBytes }, cancellationToken) : null;
    }

    public void Dispose() => places.Dispose();
}
