using CareerHub.Cv.Internal;
using CareerHub.Profiles;

namespace CareerHub.Cv;

/// <summary>A text of a profile that can be said in another language, and what it is there.</summary>
/// <param name="Section">The key of its section (<see cref="CvSection.Key"/>), or <c>basics</c>.</param>
/// <param name="Entry">The entry's key, or null for a text of the profile itself.</param>
/// <param name="Field">Which text, as <see cref="ProfileTranslation.Field"/> names it.</param>
/// <param name="IsProse">Whether a CV in another language looks unfinished without it; false for names, which are often the same in all languages.</param>
/// <param name="Original">What the profile says, not blank; a description with points in the form of <see cref="CvEntryOverride.Text"/>, a list with a line for each item.</param>
/// <param name="Translation">What it is in the language, or null.</param>
public sealed record CvTranslatableText(string Section, Ulid? Entry, string Field, bool IsProse, string Original, ProfileTranslation? Translation)
{
    /// <summary>Whether the profile's text has changed since it was translated.</summary>
    public bool IsStale => Translation?.IsStale(Original) == true;

    /// <summary>Every text of a profile that can be translated, in the order of the profile, with its translation where there is one.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="language">The language (BCP 47).</param>
    /// <returns>The texts.</returns>
    public static IReadOnlyList<CvTranslatableText> Of(Profile profile, string language)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(language);
        return CvTranslator.Texts(profile, language);
    }

    /// <summary>Writes a translation of this text.</summary>
    /// <param name="language">The language (BCP 47).</param>
    /// <param name="text">The text in that language.</param>
    /// <returns>What goes into <see cref="Profile.Translations"/>.</returns>
    public ProfileTranslation In(string language, string text) => new(language, Entry, Field, text, ProfileTranslation.HashOf(Original));
}
