using System.Text;

namespace CareerHub.Profiles.Internal;

/// <summary>Normalisation of texts that nobody has checked: <see cref="string.Normalize(NormalizationForm)"/> throws for half a surrogate pair and for U+FFFE.</summary>
internal static class SafeText
{
    /// <summary>The text in a normalisation form, with halves of surrogate pairs, U+FFFE and U+FFFF as U+FFFD.</summary>
    public static string Normalize(string text, NormalizationForm form) => Clean(text).Normalize(form);

    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF'))
        {
            return text;
        }

        // A half comes out of the enumeration as the replacement character.
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append((rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune).ToString());
        }

        return clean.ToString();
    }
}
