using System.Globalization;
using System.Text;
using CareerHub.Cv.Internal;

namespace CareerHub.Cv.Exports.Internal;

/// <summary>Texts as every export can hold them: no control characters, no halves of surrogate pairs, no U+FFFE and U+FFFF (XML 1.0, section 2.2, has no place for them).</summary>
internal static class ExportText
{
    /// <summary>A text on one line, or null when nothing of it is left.</summary>
    public static string? Line(string? text) => CvText.Line(text) is { } line ? CvText.Line(Clean(line)) : null;

    /// <summary>An address without white space and control characters, which no address has.</summary>
    public static string Address(string address) => string.Concat(Clean(address).Where(c => !char.IsWhiteSpace(c)));

    private static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        // Half of a pair comes out of the enumeration as U+FFFD.
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes().Where(IsKept))
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsClean(string text) =>
        !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF') && !text.Any(char.IsControl);

    private static bool IsKept(Rune rune) => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && rune.Value is not (0xFFFE or 0xFFFF);
}
