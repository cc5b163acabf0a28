using CareerHub.DependencyInjection;
using CareerHub.Parsing;
using CareerHub.Pdf;
using CareerHub.PostgreSql;

namespace CareerHub.Web.Hosting;

/// <summary>What the site takes from the CareerHub packages.</summary>
internal static class PackageSetup
{
    public static void AddPackages(this WebApplicationBuilder builder) => builder.Services
        .AddCareerHub(options => builder.Configuration.GetSection("CareerHub:Limits").Bind(options.Limits))
        .AddResumeParsing(options => builder.Configuration.GetSection("CareerHub:Parsing").Bind(options))
        .AddPostgreSql()
        .AddChromiumPdf(options => builder.Configuration.GetSection("CareerHub:Chromium").Bind(options));
}
