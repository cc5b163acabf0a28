namespace CareerHub.Web.Security;

/// <summary>Sets the headers that keep a page to itself: nothing from elsewhere, no script, no inline style, not in a frame; <see cref="ContentPolicyAttribute"/> names the exceptions.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // No page has a script; the JSON-LD of a public page is data, which script-src does not govern (HTML, 4.12.1.1).
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'none'; form-action 'self'; " +
        "frame-ancestors 'none'; base-uri 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // Error pages clear the response, so the headers are set when it starts.
        context.Response.OnStarting(static state =>
        {
            Apply((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Apply(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicyAttribute>()?.Policy ?? ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // What a signed-in person sees stays out of every cache; pages for everybody choose for themselves.
        if (context.User.Identity?.IsAuthenticated == true && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }
    }
}
