using CareerHub.Profiles.Internal;

namespace CareerHub.Cv;

/// <summary>A text that a CV shows in place of the profile's.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="OriginalHash">The <see cref="HashOf"/> of the profile's text when this one was written, or null when that is not known.</param>
public sealed record CvOverride(string Text, string? OriginalHash = null)
{
    /// <summary>Writes an override beside the text that it replaces.</summary>
    /// <param name="text">What the CV shows.</param>
    /// <param name="original">What the profile says now; null counts as empty.</param>
    /// <returns>The override.</returns>
    public static CvOverride Over(string text, string? original) => new(text, HashOf(original));

    /// <summary>A short fingerprint of a text: the first 96 bits of its SHA-256, in hexadecimal.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>24 lower-case digits.</returns>
    public static string HashOf(string? text) => TextHash.Of(text);

    /// <summary>Whether the profile's text is another one than when this was written.</summary>
    /// <param name="original">What the profile says now; null counts as empty.</param>
    /// <returns>False also when it is not known what the text was.</returns>
    public bool IsStale(string? original) => OriginalHash is not null && OriginalHash != HashOf(original);
}
