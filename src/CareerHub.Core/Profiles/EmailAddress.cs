using System.Diagnostics.CodeAnalysis;

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
    /// letters of every script; no white space, control characters, quotes, brackets, commas, semicolons or colons (RFC 5321 and RFC 6531, without quoted names and address literals).
    /// </summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether it can be an address.</returns>
    public static bool IsPlausible([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length > MaxLength || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "\"<>()[],;:\\".Contains(c)))
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

    // Beyond ASCII everything that is no sign of punctuation, which leaves letters and their marks in all scripts.
    private static bool IsLabelCharacter(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) || c == '-' : !char.IsPunctuation(c);
}
