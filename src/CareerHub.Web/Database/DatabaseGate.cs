using CareerHub.Web.Health;

namespace CareerHub.Web.Database;

/// <summary>Answers 503 for everything that needs the database while it is known to be away, so that no request waits for a time-out.</summary>
internal sealed class DatabaseGate(RequestDelegate next, SiteHealth health)
{
    public Task InvokeAsync(HttpContext context)
    {
        Endpoint? endpoint = context.GetEndpoint();
        if (endpoint is null || health.IsDatabaseReady || endpoint.Metadata.GetMetadata<WorksWithoutDatabaseAttribute>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }
}
