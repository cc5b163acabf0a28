namespace CareerHub.Profiles.Internal;

/// <summary>The host of an address in the form that name servers know.</summary>
internal static class HostName
{
    /// <summary>The host in ASCII (RFC 5891), or null when it is none that can be: <see cref="Uri.TryCreate(string?, UriKind, out Uri?)"/> accepts more than <see cref="Uri.IdnHost"/> can convert.</summary>
    public static string? Ascii(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
