namespace CareerHub.Web.Security;

/// <summary>The policies that differ from that of every page.</summary>
internal static class ContentPolicies
{
    /// <summary>A page that shows a CV in a frame.</summary>
    public const string FramesOwnPages = SecurityHeaders.ContentSecurityPolicy + "; frame-src 'self'";

    /// <summary>
    /// A CV as HTML, in such a frame or on its own: an origin of its own, without scripts and forms, and nothing is fetched.
    /// Its style sheet stands inside it, which can reach nothing either.
    /// </summary>
    public const string Document =
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; base-uri 'none'";
}
