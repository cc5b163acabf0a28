using CareerHub.Interchange;
using CareerHub.Web.PublicPages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.P;

/// <summary>A public profile.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicProfiles profiles) : PageModel
{
    public PublicProfile Profile { get; private set; } = null!;

    /// <summary>The person as schema.org JSON-LD, safe inside a script element.</summary>
    public IHtmlContent JsonLd { get; private set; } = HtmlString.Empty;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        // What a browser has already is known by one small query.
        if (Request.Headers.IfNoneMatch.Count > 0 && await profiles.FindTagAsync(slug, cancellationToken) is { } current && EntityTags.Offer(HttpContext, current))
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        if (await profiles.FindAsync(slug, cancellationToken) is not { } profile)
        {
            return NotFound();
        }

        EntityTags.Offer(HttpContext, profile.Tag);
        Profile = profile;
        JsonLd = new HtmlString(PersonJsonLd.Write(profile.View, $"{Request.Scheme}://{Request.Host}/p/{slug}"));
        return Page();
    }
}
