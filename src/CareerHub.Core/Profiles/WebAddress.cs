using System.Diagnostics.CodeAnalysis;
using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles;

/// <summary>Which addresses of web pages a profile may hold.</summary>
public static class WebAddress
{
    /// <summary>
    /// Whether a text is an absolute <c>http</c> or <c>https</c> address that may be put into a link: with a host that name servers can know, without user name or password,
    /// white space, control characters or backslashes. Other schemes (<c>javascript:</c>, <c>data:</c>, <c>mailto:</c>, <c>file:</c>) are refused.
    /// </summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether it is one; the length is not looked at.</returns>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is not null
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.AsSpan().ContainsAnyInRange('\0', ' ')
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\')
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && HostName.Ascii(uri) is { Length: > 0 }
        && uri.UserInfo.Length == 0;

    /// <summary>
    /// An address as people print it, completed: <c>example.org/ann</c> becomes <c>https://example.org/ann</c>. A text that is an address
    /// already, or that no scheme makes one with a dotted host, stays as it is.
    /// </summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The address, the text unchanged, or null.</returns>
    public static string? Complete(string? text) =>
        text is null || text.Contains(':', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || !IsValid("https://" + text)
        || !new Uri("https://" + text).Host.Trim('.').Contains('.', StringComparison.Ordinal)
            ? text
            : "https://" + text;

    /// <summary>The address itself when it is valid, null otherwise.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The text unchanged, or null.</returns>
    internal static string? OrNull(string? text) => IsValid(text) ? text : null;
}
