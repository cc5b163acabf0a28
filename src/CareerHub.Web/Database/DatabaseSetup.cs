using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CareerHub.Web.Database;

internal static class DatabaseSetup
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<SiteOptions>, ConnectionStringRule>();
        builder.Services.AddSingleton<SiteDatabase>();
        builder.Services.AddSingleton<SchemaCheck>();
        builder.Services.AddSingleton<DatabaseMonitor>();
        builder.Services.AddHostedService(services => services.GetRequiredService<DatabaseMonitor>());

        // Asked for by the first request that the gate lets through. A factory that throws is asked again.
        builder.Services.AddSingleton(services => services.GetRequiredService<SiteDatabase>().DataSource);
    }
}
