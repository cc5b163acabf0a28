using CareerHub.Web.Forms;

namespace CareerHub.Web.Pages;

internal static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthorization();
        builder.Services.Configure<RouteOptions>(routes =>
        {
            routes.LowercaseUrls = true;
            routes.ConstraintMap.Add("ulid", typeof(UlidRouteConstraint));
        });

        // A page is for signed-in people unless it carries [AllowAnonymous].
        builder.Services.AddRazorPages(pages => pages.Conventions.AuthorizeFolder("/"))
            .AddMvcOptions(mvc => mvc.Filters.Add<ExpiredFormFilter>())
            .AddViewOptions(view => view.HtmlHelperOptions.ClientValidationEnabled = false);
    }

    /// <summary>Style sheets and pictures. A versioned address never changes its bytes.</summary>
    public static void UseSiteFiles(this WebApplication site) => site.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = static served => served.Context.Response.Headers.CacheControl =
            served.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    });
}
