namespace CareerHub.Parsing.Tests.Documents;

/// <summary>Writes small DOCX files: the body as XML, further parts by name.</summary>
internal static class DocxFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Namespaces =
        $"""xmlns:w="{Transitional}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" """;

    private const string RelationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static byte[] Of(string body, params (string Name, string Content)[] parts) =>
        Document($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>", parts);

    /// <summary>With a main part of one's own.</summary>
    public static byte[] Document(string main, params (string Name, string Content)[] parts) => ZipFile.Of(
    [
        ("[Content_Types].xml", ContentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "word/document.xml"))),
        ("word/document.xml", main),
        .. parts,
    ]);

    public static string ContentTypes(string main) =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main}"/></Types>""";

    public static string Relations(params (string Id, string Type, string Target)[] relations) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(relations.Select(relation =>
            $"""<Relationship Id="{relation.Id}" Type="{RelationTypes}{relation.Type}" Target="{relation.Target}" {(relation.Type == "hyperlink" ? "TargetMode=\"External\"" : "")}/>"""))
        + "</Relationships>";

    public static (string Name, string Content) MainRelations(params (string Id, string Type, string Target)[] relations) =>
        ("word/_rels/document.xml.rels", Relations(relations));

    /// <summary>A part below the word folder, its root with the namespaces declared.</summary>
    public static (string Name, string Content) Part(string name, string root, string content) =>
        ("word/" + name, $"<w:{root} {Namespaces}>{content}</w:{root}>");

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";
}
