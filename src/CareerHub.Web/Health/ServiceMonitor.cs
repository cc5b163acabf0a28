using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Health;

/// <summary>Looks after one thing that the site needs, for as long as the site runs; what comes back is noticed by itself.</summary>
internal abstract class ServiceMonitor(IOptions<SiteOptions> options, TimeProvider time) : BackgroundService
{
    private readonly TaskCompletionSource firstCheck = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim wanted = new(0, 1);

    protected SiteOptions Options { get; } = options.Value;

    /// <summary>Done after the first check, whatever it found.</summary>
    protected Task FirstCheck => firstCheck.Task;

    /// <summary>Checks at once instead of after the interval, because a request has found something wrong.</summary>
    public void CheckNow()
    {
        if (wanted.CurrentCount == 0)
        {
            try
            {
                wanted.Release();
            }
            catch (SemaphoreFullException)
            {
                // Another request asked at the same moment.
            }
        }
    }

    public override void Dispose()
    {
        wanted.Dispose();
        base.Dispose();
    }

    /// <summary>Checks, repairs what can be repaired, and reports. Expected failures are reports, not exceptions.</summary>
    protected abstract Task CheckAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await CheckAsync(stoppingToken);
            firstCheck.TrySetResult();
            using var interval = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(Task.Delay(Options.CheckInterval, time, interval.Token), wanted.WaitAsync(interval.Token));
            await interval.CancelAsync();
        }
    }
}
