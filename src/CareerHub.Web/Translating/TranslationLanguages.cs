using System.Globalization;
using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Web.Pages.Cvs;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CareerHub.Web.Translating;

/// <summary>The languages that a profile may be written in, and those that it can be translated into.</summary>
internal static class TranslationLanguages
{
    private static readonly SelectListItem[] Known =
    [
        .. CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .Select(culture => culture.Name)
            .Where(name => name.Length > 0 && !name.Contains('-', StringComparison.Ordinal))
            .Union(CvDocument.Languages)
            .Select(tag => new SelectListItem(CvNames.Language(tag), tag))
            .OrderBy(language => language.Text, StringComparer.InvariantCulture),
    ];

    /// <summary>What can be chosen as the profile's own: nothing, then every language; one that is stored but not known stays to be chosen.</summary>
    public static IEnumerable<SelectListItem> ForOwn(string? current) =>
    [
        new SelectListItem("Not said", ""),
        .. current is null || Array.Exists(Known, known => known.Value == current) ? [] : new[] { new SelectListItem(CvNames.Language(current), current) },
        .. Known,
    ];

    /// <summary>The languages that CVs know, but for the profile's own, and those that something is translated into already; by their English names.</summary>
    public static IReadOnlyList<string> Targets(Profile profile) =>
    [
        .. profile.Translations.Select(one => one.Language)
            .Union(CvDocument.Languages.Where(tag => !IsSame(tag, BaseOf(profile.Language))), StringComparer.OrdinalIgnoreCase)
            .OrderBy(CvNames.Language, StringComparer.InvariantCulture),
    ];

    /// <summary>The language to translate into for CVs in a language: itself, that without its region, or null.</summary>
    public static string? TargetFor(Profile profile, string language)
    {
        IReadOnlyList<string> targets = Targets(profile);
        return targets.FirstOrDefault(tag => IsSame(tag, language)) ?? targets.FirstOrDefault(tag => IsSame(tag, BaseOf(language)));
    }

    private static string? BaseOf(string? tag) => tag?.Split('-')[0];

    private static bool IsSame(string tag, string? other) => string.Equals(tag, other, StringComparison.OrdinalIgnoreCase);
}
