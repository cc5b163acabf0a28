using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles;

/// <summary>One text of a profile in another language than the profile's own; table <c>profile_translations</c>. CVs in that language show it.</summary>
/// <param name="Language">The language of the text (BCP 47).</param>
/// <param name="Entry">The key of the entry that it belongs to, or null for a text of the profile itself.</param>
/// <param name="Field">
/// Which text: <c>headline</c>, <c>summary</c>; of an entry <c>title</c>, <c>text</c> (description and points: each line a paragraph, or a point after "- "),
/// <c>place</c>, <c>role</c>, <c>company</c>, <c>subject</c>, <c>courses</c>, <c>name</c>, <c>group</c>, <c>fluency</c>, <c>keywords</c> (lists: a line each).
/// </param>
/// <param name="Text">The text in that language.</param>
/// <param name="OriginalHash">The <see cref="HashOf"/> of the profile's text when this one was written, or null when that is not known.</param>
public sealed record ProfileTranslation(string Language, Ulid? Entry, string Field, string Text, string? OriginalHash = null)
{
    /// <summary>A short fingerprint of a text: the first 96 bits of its SHA-256, in hexadecimal.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>24 lower-case digits.</returns>
    public static string HashOf(string? text) => TextHash.Of(text);

    /// <summary>Whether the profile's text is another one than when this was written.</summary>
    /// <param name="original">What the profile says now; null counts as empty.</param>
    /// <returns>False also when it is not known what the text was.</returns>
    public bool IsStale(string? original) => OriginalHash is not null && OriginalHash != HashOf(original);
}
