using Microsoft.Net.Http.Headers;

namespace CareerHub.Web.PublicPages;

/// <summary>What a browser may keep of what is drawn from a profile.</summary>
internal static class EntityTags
{
    /// <summary>Says how long the answer may be kept: for as long as one likes, but asked for again each time. Who takes a page down takes it down at once.</summary>
    /// <param name="context">The request and its answer.</param>
    /// <param name="tag">A strong entity tag, with its quotes.</param>
    /// <param name="isPrivate">Whether only the person's own browser may keep it.</param>
    /// <returns>Whether the client has it already (RFC 9110, 13.1.2); the answer is then 304 without a body.</returns>
    public static bool Offer(HttpContext context, string tag, bool isPrivate = false)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = isPrivate ? "private, no-cache" : "no-cache";
        headers.ETag = tag;
        headers["X-Robots-Tag"] = "noindex";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Tag == tag);
    }
}
