using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CareerHub.Web.Pages;

/// <summary>The style sheets of a page: those of every page, then what the page names in <c>ViewData["Styles"]</c>.</summary>
internal static class PageStyles
{
    private static readonly string[] Common = ["tokens", "base", "layout", "forms", "entries"];

    public static IEnumerable<string> For(ViewDataDictionary viewData) =>
        [.. Common, .. (viewData["Styles"] as string)?.Split(' ') ?? [], "print"];
}
