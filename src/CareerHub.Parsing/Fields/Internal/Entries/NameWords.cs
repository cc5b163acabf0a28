namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Tells the names of organisations from other words by their capitals: "Public Library of Gaia".</summary>
internal static class NameWords
{
    // "of", "van der", "for the"
    private const int LongestLink = 3;

    /// <summary>Whether every word begins with a capital or a digit, short ones between them left out, and no sign parts or ends them.</summary>
    public static bool Are(string text)
    {
        string[] words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && char.IsUpper(text[0]) && text[^1] is not ('.' or ':' or ';' or ',') && !text.AsSpan().ContainsAny(",;:|/")
            && words.All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Length <= LongestLink || word is "&");
    }
}
