using Microsoft.AspNetCore.DataProtection;

namespace CareerHub.Web.Hosting;

internal static class SiteSetup
{
    public static void AddSiteOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>()
            .Bind(builder.Configuration.GetSection(SiteOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();

        DataFolder folder = DataFolder.From(builder.Configuration);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDataProtection()
            .SetApplicationName("CareerHub")
            .PersistKeysToFileSystem(folder.CreateKeys());
    }

    /// <summary>Options that are needed while services are being registered.</summary>
    public static SiteOptions ReadSiteOptions(this WebApplicationBuilder builder)
    {
        var options = new SiteOptions();
        builder.Configuration.GetSection(SiteOptions.Section).Bind(options);
        return options;
    }
}
