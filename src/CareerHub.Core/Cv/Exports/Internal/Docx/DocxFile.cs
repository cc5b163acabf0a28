using System.Globalization;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>A CV as a DOCX: the parts of the package in their order.</summary>
internal static class DocxFile
{
    public static byte[] Write(CvDocument document)
    {
        var look = new DocxLook(document);
        var links = new DocxLinks();
        DocxPhoto? photo = DocxPhoto.Of(document);
        byte[] text = Text(document, look, links, photo);
        return DocxPackage.Write(
        [
            ("[Content_Types].xml", DocxParts.ContentTypes(photo)),
            ("_rels/.rels", DocxParts.PackageRelationships()),
            ("docProps/core.xml", DocxParts.Properties(document)),
            ("word/document.xml", text),
            ("word/_rels/document.xml.rels", DocxParts.DocumentRelationships(links, photo)),
            ("word/styles.xml", DocxStyles.Part(look)),
            ("word/numbering.xml", DocxNumbering.Part()),
            ("word/settings.xml", DocxParts.Settings(look)),
            ("word/fontTable.xml", DocxParts.Fonts(look)),
            ("word/footer.xml", Footer(document, look)),
            .. photo is null ? [] : new[] { ("word/" + photo.FileName, photo.Content) },
        ]);
    }

    private static byte[] Text(CvDocument document, DocxLook look, DocxLinks links, DocxPhoto? photo) => WordXml.Part("document", ["r", "wp", "a", "pic"], xml =>
    {
        xml.Open("body");
        CvWalk.Write(document, new DocxBlocks(xml, look, links, photo));
        WriteSection(xml, look);
        xml.Close();
    });

    // The first page has no footer: it would repeat the name that stands at its head.
    private static void WriteSection(WordXml xml, DocxLook look)
    {
        xml.Open("sectPr");
        xml.Empty("footerReference", ("type", "default"), ("r:id", "footer"));
        xml.Empty("pgSz", ("w", Text(look.PageWidth)), ("h", Text(look.PageHeight)));
        string margin = Text(look.Margin);
        xml.Empty("pgMar", ("top", margin), ("right", margin), ("bottom", margin), ("left", margin), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        xml.Empty("titlePg");
        if (look.IsRightToLeft)
        {
            xml.Empty("bidi");
        }

        xml.Close();
    }

    private static byte[] Footer(CvDocument document, DocxLook look) => WordXml.Part("ftr", [], xml =>
    {
        xml.Open("p");
        xml.Open("pPr");
        xml.Value("pStyle", DocxStyleNames.Footer);
        xml.Close();
        if (ExportText.Line(document.Name) is { } name)
        {
            DocxRuns.Write(xml, name, look.IsRightToLeft);
        }

        xml.Open("r");
        xml.Empty("tab");
        xml.Close();
        xml.Open("fldSimple", ("instr", " PAGE "));
        xml.Open("r");
        xml.Text("t", "2");
        xml.Close();
        xml.Close();
        xml.Close();
    });

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
