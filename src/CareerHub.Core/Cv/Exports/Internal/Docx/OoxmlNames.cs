namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The namespaces of the parts (ISO/IEC 29500-4 transitional, and -2 for the package).</summary>
internal static class OoxmlNames
{
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string Namespace(string prefix) => prefix switch
    {
        "w" => "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r" => Relationships,
        "a" => "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp" => "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "pic" => "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "ct" => "http://schemas.openxmlformats.org/package/2006/content-types",
        "rel" => "http://schemas.openxmlformats.org/package/2006/relationships",
        "cp" => "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "dc" => "http://purl.org/dc/elements/1.1/",
        "dcterms" => "http://purl.org/dc/terms/",
        "xsi" => "http://www.w3.org/2001/XMLSchema-instance",
        "xml" => "http://www.w3.org/XML/1998/namespace",
        _ => throw new ArgumentOutOfRangeException(nameof(prefix), prefix, "There is no such prefix."),
    };

    /// <summary>Whether a namespace is written without its prefix, as the parts of the package itself have it everywhere.</summary>
    public static bool IsDefault(string prefix) => prefix is "ct" or "rel";

    /// <summary>Prefix and local name; a name without a prefix is WordprocessingML's.</summary>
    public static (string Prefix, string Local) Split(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("w", name) : (name[..colon], name[(colon + 1)..]);
    }
}
