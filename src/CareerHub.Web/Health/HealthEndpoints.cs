using CareerHub.Web.Database;

namespace CareerHub.Web.Health;

internal static class HealthEndpoints
{
    public static void AddReadiness(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteHealth>();
        builder.Services.AddHostedService<ChromiumMonitor>();
    }

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: everything it needs is there; otherwise 503 and what is missing.</summary>
    public static void MapHealth(this WebApplication site)
    {
        RouteGroupBuilder health = site.MapGroup("/health").AllowAnonymous().WithMetadata(WorksWithoutDatabaseAttribute.Instance);
        health.MapGet("/live", () => TypedResults.Text("alive"));
        health.MapGet("/ready", (SiteHealth state) => TypedResults.Json(
            state.States.ToDictionary(pair => pair.Key, pair => pair.Value.IsReady ? "ready" : "down"),
            statusCode: state.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable));
    }
}
