using CareerHub.Import.Internal;

namespace CareerHub.Profiles;

/// <summary>The values of <see cref="Place.CountryCode"/>: ISO 3166-1 alpha-2, and XK, the user-assigned code in common use for Kosovo.</summary>
public static class CountryCodes
{
    /// <summary>Every code that a profile may hold, in upper case, in the order of the alphabet.</summary>
    public static ValueList<string> All { get; } = Countries.Codes.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The short English name of a country or territory.</summary>
    /// <param name="code">A code in upper case.</param>
    /// <returns>The name, or null when the code is none of <see cref="All"/>.</returns>
    public static string? EnglishName(string code) => Countries.Name(code, "en");
}
