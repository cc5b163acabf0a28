using System.Globalization;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The parts beside text, styles and numbering.</summary>
internal static class DocxParts
{
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string[] BesideText = ["styles", "numbering", "settings", "fontTable", "footer"];

    /// <summary>What each part is (ISO/IEC 29500-2, 10.1.2).</summary>
    public static byte[] ContentTypes(DocxPhoto? photo) => WordXml.Part("ct:Types", [], xml =>
    {
        xml.Empty("ct:Default", (":Extension", "rels"), (":ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        xml.Empty("ct:Default", (":Extension", "xml"), (":ContentType", "application/xml"));
        if (photo is not null)
        {
            xml.Empty("ct:Default", (":Extension", photo.Extension), (":ContentType", photo.MediaType));
        }

        Override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override(xml, "/word/document.xml", WordTypes + "document.main+xml");
        foreach (string part in BesideText)
        {
            Override(xml, $"/word/{part}.xml", $"{WordTypes}{part}+xml");
        }
    });

    public static byte[] PackageRelationships() => Relationships(
        [("document", OoxmlNames.Relationships + "/officeDocument", "word/document.xml", false), ("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", false)]);

    public static byte[] DocumentRelationships(DocxLinks links, DocxPhoto? photo) => Relationships(
    [
        .. BesideText.Select(part => (part, $"{OoxmlNames.Relationships}/{part}", part + ".xml", false)),
        .. photo is null ? [] : new[] { (DocxPhoto.Id, OoxmlNames.Relationships + "/image", photo.FileName, false) },
        .. links.All.Select(link => (link.Id, OoxmlNames.Relationships + "/hyperlink", link.Target, true)),
    ]);

    /// <summary>What the document says of itself (ISO/IEC 29500-2, 11).</summary>
    public static byte[] Properties(CvDocument document) => WordXml.Part("cp:coreProperties", ["dc", "dcterms", "xsi"], xml =>
    {
        string date = document.ModifiedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        xml.Text("dcterms:created", date, ("xsi:type", "dcterms:W3CDTF"));
        if (ExportText.Line(document.Name) is { } name)
        {
            xml.Text("dc:creator", name);
        }

        xml.Text("dc:language", document.Language);
        xml.Text("dcterms:modified", date, ("xsi:type", "dcterms:W3CDTF"));
        if (ExportText.Line(document.Title) is { } title)
        {
            xml.Text("dc:title", title);
        }
    });

    /// <summary>How the document is to be handled: as Word 2013 and newer lay it out, without the ways of older ones.</summary>
    public static byte[] Settings(DocxLook look) => WordXml.Part("settings", [], xml =>
    {
        xml.Value("defaultTabStop", "709");
        xml.Value("characterSpacingControl", "doNotCompress");
        xml.Open("compat");
        xml.Empty("compatSetting", ("name", "compatibilityMode"), ("uri", "http://schemas.microsoft.com/office/word"), ("val", "15"));
        xml.Close();
        DocxLanguages.WriteTheme(xml, look.Language);
        xml.Value("decimalSymbol", ".");
        xml.Value("listSeparator", ",");
    });

    /// <summary>The typefaces, and what to take where one is missing.</summary>
    public static byte[] Fonts(DocxLook look) => WordXml.Part("fonts", [], xml =>
    {
        foreach (DocxFont font in look.Fonts.All)
        {
            xml.Open("font", ("name", font.Name));
            xml.Value("altName", font.Alternative);
            xml.Value("family", look.Fonts.IsSerif ? "roman" : "swiss");
            xml.Value("pitch", "variable");
            xml.Close();
        }
    });

    private static void Override(WordXml xml, string part, string type) => xml.Empty("ct:Override", (":PartName", part), (":ContentType", type));

    private static byte[] Relationships(IEnumerable<(string Id, string Type, string Target, bool IsExternal)> relationships) => WordXml.Part("rel:Relationships", [], xml =>
    {
        foreach ((string id, string type, string target, bool isExternal) in relationships)
        {
            (string, string)[] attributes = [(":Id", id), (":Type", type), (":Target", target), .. isExternal ? [(":TargetMode", "External")] : Array.Empty<(string, string)>()];
            xml.Empty("rel:Relationship", attributes);
        }
    });
}
