using System.Diagnostics.CodeAnalysis;

namespace CareerHub.Profiles.Internal;

/// <summary>A photograph is at a web address or at a path on the site itself.</summary>
internal static class PhotoAddress
{
    // "//host" and "/\host" are addresses of another host (WHATWG URL, special authority slashes), not paths.
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        WebAddress.IsValid(text)
        || (text is ['/', ..] and not ['/', '/' or '\\', ..] && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\'));

    public static string? OrNull(string? text) => IsValid(text) ? text : null;
}
