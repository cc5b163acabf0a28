using CareerHub.PostgreSql.Intake;
using CareerHub.Web.Database;
using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Importing;

/// <summary>Deletes what was read of documents when its time is over.</summary>
internal sealed partial class ImportRetention(IServiceProvider services, IOptions<SiteOptions> options, TimeProvider time, ILogger<ImportRetention> logger) : BackgroundService
{
    private readonly SiteOptions settings = options.Value;

    /// <summary>Deletes what is too old now.</summary>
    /// <returns>False when the database is away.</returns>
    public async Task<bool> SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Asked for here, because there is no store before there is a database.
            int emptied = await services.GetRequiredService<IImportStore>().ExpireAsync(time.GetUtcNow() - settings.Import.Retention, cancellationToken);
            LogSwept(logger, emptied);
            return true;
        }
        catch (Exception e) when (DatabaseFailure.IsUnavailable(e))
        {
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                bool done = await SweepAsync(stoppingToken);
                await Task.Delay(done ? settings.Import.RetentionInterval : settings.CheckInterval, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is stopping.
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Deleted what was read in {Count} imports that were too old.")]
    private static partial void LogSwept(ILogger logger, int count);
}
