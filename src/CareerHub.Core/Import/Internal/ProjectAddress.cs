namespace CareerHub.Import.Internal;

/// <summary>Tells what the one address of a project is for.</summary>
internal static class ProjectAddress
{
    /// <summary>Whether an address is one of source code at github.com; it may lack its scheme.</summary>
    public static bool IsSourceCode(string url)
    {
        string address = url.Contains("://", StringComparison.Ordinal) ? url : "https://" + url;
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            && (uri.Host.Equals("github.com", StringComparison.OrdinalIgnoreCase) || uri.Host.Equals("www.github.com", StringComparison.OrdinalIgnoreCase));
    }
}
