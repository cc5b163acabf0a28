using CareerHub.Profiles;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>The countries to choose from, by their English names.</summary>
internal static class Countries
{
    private static readonly SelectListItem[] Known =
        [.. CountryCodes.All.Select(code => new SelectListItem(NameOf(code), code)).OrderBy(country => country.Text, StringComparer.InvariantCulture)];

    /// <summary>Nothing, then every country; a code that is stored but not known stays to be chosen, so that saving the form never deletes it.</summary>
    public static IEnumerable<SelectListItem> For(string? current) =>
    [
        new SelectListItem("", ""),
        .. current is null || CountryCodes.All.Contains(current) ? [] : new[] { new SelectListItem(current, current) },
        .. Known,
    ];

    /// <summary>The name of a country, or the code itself when it is not known.</summary>
    public static string NameOf(string code) => CountryCodes.EnglishName(code) ?? code;
}
