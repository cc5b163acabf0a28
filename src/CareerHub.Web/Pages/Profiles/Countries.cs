using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>The countries of ISO 3166-1 that .NET knows, by their English names.</summary>
internal static class Countries
{
    public static IReadOnlyList<SelectListItem> All { get; } =
    [
        new SelectListItem("", ""),
        .. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName.Length == 2 && region.TwoLetterISORegionName.All(char.IsAsciiLetterUpper))
            .DistinctBy(region => region.TwoLetterISORegionName)
            .OrderBy(region => region.EnglishName, StringComparer.Ordinal)
            .Select(region => new SelectListItem(region.EnglishName, region.TwoLetterISORegionName)),
    ];

    /// <summary>The name of a country, or the code itself when it is not known.</summary>
    public static string NameOf(string code) => All.FirstOrDefault(country => country.Value == code)?.Text ?? code;
}
