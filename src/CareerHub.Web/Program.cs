using CareerHub.Web.Hosting;

WebApplication site = Site.Create(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
await site.RunAsync();
