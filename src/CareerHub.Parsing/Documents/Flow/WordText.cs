using System.Globalization;
using System.Text;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow;

/// <summary>Which characters belong into a <see cref="Word"/>, and the form they take there.</summary>
internal static class WordText
{
    /// <summary>Whether a character is drawn, or shapes its neighbours (joiners, variation selectors).</summary>
    public static bool IsKept(char c) => c is >= ' ' and < '\u007f' || c > '\u009f' && !IsInvisible(c);

    /// <summary>The characters as NFC with the Latin ligatures U+FB00 to U+FB06 expanded and lone surrogates replaced.</summary>
    public static string Normalize(StringBuilder characters)
    {
        string text = characters.ToString();
        if (Ascii.IsValid(text))
        {
            return text;
        }

        return WithoutLigatures(UnicodeText.Normalize(text, NormalizationForm.FormC));
    }

    // Soft hyphen, zero-width space, direction marks and overrides, byte order mark, and the private
    // use area, whose characters mean nothing outside the font that drew them (icons).
    private static bool IsInvisible(char c) => c is '\u00ad' or '\u034f' or '\u061c' or '\u200b' or '\u200e' or '\u200f'
        or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff' or (>= '\ufff0' and <= '\ufffb') or '\ufffe' or '\uffff'
        || char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;

    private static string WithoutLigatures(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ufb00', '\ufb06'))
        {
            return text;
        }

        var expanded = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            _ = c switch
            {
                '\ufb00' => expanded.Append("ff"),
                '\ufb01' => expanded.Append("fi"),
                '\ufb02' => expanded.Append("fl"),
                '\ufb03' => expanded.Append("ffi"),
                '\ufb04' => expanded.Append("ffl"),
                '\ufb05' or '\ufb06' => expanded.Append("st"),
                _ => expanded.Append(c),
            };
        }

        return expanded.ToString();
    }
}
