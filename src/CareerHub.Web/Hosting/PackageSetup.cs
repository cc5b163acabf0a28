namespace CareerHub.Web.Hosting;

/// <summary>What the site takes from the CareerHub packages.</summary>
internal static class PackageSetup
{
    public static void AddPackages(this WebApplicationBuilder builder)
    {
        _ = builder;
    }
}
