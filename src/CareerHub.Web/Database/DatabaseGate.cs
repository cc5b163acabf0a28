using CareerHub.Web.Health;

namespace CareerHub.Web.Database;

/// <summary>Answers 503 for everything that needs the database while it is known to be away, so that no request waits for a time-out.</summary>
internal sealed class DatabaseGate(RequestDelegate next, SiteHealth health, DatabaseMonitor monitor)
{
    public async Task InvokeAsync(HttpContext context)
    {
        Endpoint? endpoint = context.GetEndpoint();
        if (endpoint is null || health.IsDatabaseReady || endpoint.Metadata.GetMetadata<WorksWithoutDatabaseAttribute>() is not null)
        {
            await PassAsync(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    private async Task PassAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (DatabaseFailure.IsUnavailable(e))
        {
            monitor.CheckNow();
            throw;
        }
    }
}
