namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Whether a text has the form of a language tag (BCP 47, section 2.1): parts of 1 to 8 letters and digits, the first of 2 letters or more.</summary>
internal static class LanguageTag
{
    public static bool IsValid(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length >= 2 && parts[0].All(char.IsAsciiLetter) && Array.TrueForAll(parts, part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
