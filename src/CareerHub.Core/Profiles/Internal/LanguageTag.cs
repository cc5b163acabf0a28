namespace CareerHub.Profiles.Internal;

/// <summary>Language tags (BCP 47).</summary>
internal static class LanguageTag
{
    // RFC 5646, section 4.4.1: what a buffer for a tag should hold.
    private const int MaxLength = 35;

    /// <summary>Whether a text has the form of a tag: letters, then subtags of letters and digits (RFC 5646, section 2.1).</summary>
    public static bool IsWellFormed(string tag) =>
        tag.Length <= MaxLength
        && tag.Split('-') is [{ Length: >= 2 and <= 8 } first, .. var rest]
        && first.All(char.IsAsciiLetter)
        && Array.TrueForAll(rest, part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>The language without region and script.</summary>
    public static string Base(string tag) => tag.Split('-')[0];

    public static bool AreEqual(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two tags name one language, perhaps of two regions.</summary>
    public static bool HaveSameBase(string? one, string? other) => one is not null && other is not null && AreEqual(Base(one), Base(other));
}
