using System.Security.Cryptography;
using System.Text;

namespace CareerHub.Profiles.Internal;

/// <summary>A short fingerprint of a text, by which somebody else's wording of it knows that it has changed.</summary>
internal static class TextHash
{
    private const int Bytes = 12;

    /// <summary>The first 96 bits of the SHA-256 of the text in UTF-8, as 24 lower-case hexadecimal digits; null counts as empty.</summary>
    public static string Of(string? text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text ?? "")).AsSpan(0, Bytes));
}
