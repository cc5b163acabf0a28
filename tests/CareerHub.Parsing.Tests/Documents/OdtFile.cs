namespace CareerHub.Parsing.Tests.Documents;

/// <summary>Writes small ODT files.</summary>
internal static class OdtFile
{
    public const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
        """;

    public static byte[] Of(string body, string automaticStyles = "", string styles = "", params (string Name, string Content)[] parts) => ZipFile.Of(
    [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{automaticStyles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"),
        ("styles.xml", $"<office:document-styles {Namespaces}>{styles}</office:document-styles>"),
        ("meta.xml", $"<office:document-meta {Namespaces}><office:meta><dc:title>CV</dc:title></office:meta></office:document-meta>"),
        .. parts,
    ]);
}
