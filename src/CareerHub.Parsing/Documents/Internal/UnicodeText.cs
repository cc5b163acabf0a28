using System.Text;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Normal forms of text that comes from files, which may hold what is no Unicode text.</summary>
internal static class UnicodeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The normal form (Unicode Standard Annex 15), with lone surrogates and the noncharacters U+FFFE and U+FFFF, at which <see cref="string.Normalize()"/> throws, replaced by U+FFFD.</summary>
    public static string Normalize(string text, NormalizationForm form) =>
        Ascii.IsValid(text) ? text : Whole(text).Normalize(form);

    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAny('\uFFFE', '\uFFFF'))
        {
            return text;
        }

        // Enumerating runes replaces lone surrogates.
        var whole = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            whole.Append(rune.Value is 0xFFFE or 0xFFFF ? new Rune(Replacement) : rune);
        }

        return whole.ToString();
    }
}
