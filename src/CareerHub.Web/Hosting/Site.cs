using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using CareerHub.Web.Database;
using CareerHub.Web.Health;
using CareerHub.Web.Importing;
using CareerHub.Web.Pages;
using CareerHub.Web.Pages.Errors;
using CareerHub.Web.PublicPages;
using CareerHub.Web.Security;

namespace CareerHub.Web.Hosting;

/// <summary>Builds the site. The program and the tests start the same one.</summary>
internal static class Site
{
    public static WebApplication Create(WebApplicationOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(options);
        configure?.Invoke(builder);

        // Finds wwwroot in the source tree when the site is run without being published, from whatever folder.
        builder.WebHost.UseStaticWebAssets();
        builder.AddSiteOptions();
        builder.AddDatabase();
        builder.AddPackages();
        builder.AddReadiness();
        builder.AddSecurity();
        builder.AddAccounts();
        builder.AddPages();
        builder.AddImporting();
        builder.Services.AddDownloads();
        builder.Services.AddCvs();

        WebApplication site = builder.Build();
        site.UseSecurity();
        site.UseErrorPages();
        site.UseSiteFiles();
        site.UseRouting();
        site.UseRequestLimits();
        site.UseMiddleware<DatabaseGate>();
        site.UseRateLimiter();
        site.UseAuthentication();
        site.UseAuthorization();
        site.MapHealth();
        site.MapDownloads();
        site.MapCvs();
        site.MapRazorPages();
        return site;
    }
}
