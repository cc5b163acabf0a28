namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Language tags of documents, which may state anything.</summary>
internal static class LanguageTag
{
    /// <summary>The length that BCP 47 (RFC 5646, section 4.4.1) asks readers to support.</summary>
    private const int MaxLength = 35;

    private const int MaxSubtag = 8;

    /// <summary>The tag when it has the form of one (RFC 5646, section 2.1), else null.</summary>
    public static string? Accept(string? stated)
    {
        string tag = stated?.Trim() ?? "";
        string[] subtags = tag.Split('-');
        return tag.Length <= MaxLength
            && subtags[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(subtags, subtag => subtag.Length is > 0 and <= MaxSubtag && subtag.All(char.IsAsciiLetterOrDigit))
            ? tag
            : null;
    }
}
