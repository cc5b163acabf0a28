namespace CareerHub.Web.Pages;

/// <summary>An entry of the side list.</summary>
internal sealed record SitePlace(string Name, string Path)
{
    /// <summary>Whether a request is for this place or a page below it.</summary>
    public bool Contains(PathString request) => request.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
