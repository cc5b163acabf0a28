using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>Namespaces of OpenDocument 1.3 (part 3, 3.2) and attribute access by them.</summary>
internal static class OdtNames
{
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string XLink = "http://www.w3.org/1999/xlink";

    public static string? StyleName(this XmlReader reader, string prefixNamespace) => reader.GetAttribute("style-name", prefixNamespace);

    /// <summary>A count, 1 when it is not stated, at most <paramref name="max"/>.</summary>
    public static int Count(this XmlReader reader, string name, string attributeNamespace, int max) =>
        int.TryParse(reader.GetAttribute(name, attributeNamespace), out int count) ? Math.Clamp(count, 1, max) : 1;
}
