using CareerHub.Profiles;

namespace CareerHub.Cv.Internal;

/// <summary>Which addresses may stand in a CV. Escaping alone does not help: <c>javascript:</c> needs no character that is escaped.</summary>
internal static class CvAddresses
{
    private static readonly string[] Images = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,"];

    /// <summary>An http, https, mailto or tel address; null for any other.</summary>
    public static string? Link(string? address) =>
        WebAddress.IsValid(address) || Starts(address, "mailto:") || Starts(address, "tel:") ? address : null;

    /// <summary>A picture that is in the address itself; null for any other.</summary>
    public static string? Image(string? address) =>
        Images.FirstOrDefault(prefix => Starts(address, prefix)) is { } found && address.AsSpan(found.Length).IndexOfAnyExcept(Base64) < 0 ? address : null;

    private static readonly System.Buffers.SearchValues<char> Base64 =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    private static bool Starts(string? address, string scheme) => address?.StartsWith(scheme, StringComparison.Ordinal) == true;
}
