namespace CareerHub.Web.Pages;

/// <summary>Where a signed-in person can go, in the order of the side list. A new place is one line here.</summary>
internal static class SitePlaces
{
    public static IReadOnlyList<SitePlace> All { get; } =
    [
        new("Overview", "/overview"),
        new("Profile", "/profile"),
        new("CVs", "/cvs"),
        new("Import", "/import"),
    ];
}
