using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CareerHub.Profiles;

/// <summary>Whether a text can be an e-mail address. Only a message that arrives proves that it is one.</summary>
public static class EmailAddress
{
    // RFC 5321, 4.5.3.1: 64 octets for the local part, 254 for the whole (erratum 1690); RFC 1035, 2.3.4: 63 for a label. Counted in UTF-16 units here.
    private const int MaxLength = 254;
    private const int MaxLocal = 64;
    private const int MaxLabel = 63;

    /// <summary>
    /// Whether a text has the form <c>name@example.org</c>: one at sign, 1 to 64 characters before it, a domain of at least two labels after it, 254 in all;
    /// letters, marks and digits of every script, of those only what can be seen; no white space, control characters, quotes, brackets, commas, semicolons or colons (RFC 5321 and RFC 6531, without quoted names and address literals).
    /// </summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether it can be an address.</returns>
    public static bool IsPlausible([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length > MaxLength || text.Any(c => c <= ' ' || c == '\u007F' || "\"<>()[],;:\\".Contains(c)) || !IsVisible(text))
        {
            return false;
        }

        string[] parts = text.Split('@');
        return parts.Length == 2 && IsLocal(parts[0]) && IsDomain(parts[1].Split('.'));
    }

    private static bool IsLocal(string local) =>
        local.Length is > 0 and <= MaxLocal && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal);

    private static bool IsDomain(string[] labels) =>
        labels.Length >= 2
        && labels.All(label => label.Length is > 0 and <= MaxLabel && label[0] != '-' && label[^1] != '-' && label.All(IsLabelCharacter))
        && labels[^1].Length >= 2
        && !labels[^1].All(char.IsAsciiDigit);

    private static bool IsLabelCharacter(char c) => !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c == '-';

    // Beyond ASCII letters, their marks and decimal digits alone: what is invisible or turns the direction of writing makes one address look like another.
    private static bool IsVisible(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done || !(rune.IsAscii || IsWritten(rune)))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    private static bool IsWritten(Rune rune) => !IsIgnorable(rune.Value) && Rune.GetUnicodeCategory(rune)
        is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;

    // The letters and marks among the characters that are not shown: Unicode Character Database, DerivedCoreProperties.txt, Default_Ignorable_Code_Point.
    private static bool IsIgnorable(int c) =>
        c is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF);
}
