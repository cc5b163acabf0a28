using CareerHub.Pdf;
using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Health;

/// <summary>Keeps a browser ready to draw PDFs, and reports when there is none.</summary>
internal sealed class ChromiumMonitor(ChromiumPdfRenderer renderer, SiteHealth health, IOptions<SiteOptions> options, TimeProvider time)
    : ServiceMonitor(options, time)
{
    protected override async Task CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            ChromiumCheck check = await renderer.CheckAsync(cancellationToken);
            health.Report(SiteHealth.Chromium, check.IsAvailable ? ServiceState.Ready : ServiceState.Down(check.Message));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The site is stopping.
        }
    }
}
