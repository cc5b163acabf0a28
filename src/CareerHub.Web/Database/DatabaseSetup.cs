namespace CareerHub.Web.Database;

internal static class DatabaseSetup
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        _ = builder;
    }
}
