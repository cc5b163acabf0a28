using CareerHub.Parsing.Tests.Documents;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Word processing files and archives, small enough that a change hits something that matters.</summary>
internal static class OfficeSeeds
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static IEnumerable<FuzzSeed> All() => [.. Docx(), .. Odt(), .. Archives()];

    private static IEnumerable<FuzzSeed> Docx() =>
    [
        new("docx-cv", DocxFile.Of(
            DocxFile.P("Mirela Stanciu", "<w:pStyle w:val=\"Title\"/>") + DocxFile.P("mirela.stanciu@example.org") + DocxFile.P("Experience", "<w:pStyle w:val=\"H1\"/>")
            + DocxFile.P("Surveyor, Podul Vechi SRL, 2016 - 2021") + DocxFile.P("Measured eleven bridges", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
            + DocxFile.P("Skills", "<w:outlineLvl w:val=\"0\"/>") + DocxFile.P("Levelling, AutoCAD") + "<w:sectPr><w:cols w:num=\"2\"/></w:sectPr>",
            DocxFile.Part("styles.xml", "styles", "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Title\"/><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"H1\"/></w:style>"),
            DocxFile.Part("numbering.xml", "numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
            ("word/_rels/document.xml.rels", DocxFile.Relations(("r1", "styles", "styles.xml"), ("r2", "numbering", "numbering.xml"))))),
        new("docx-tables", DocxFile.Of(Table(Table(DocxFile.P("inner")) + DocxFile.P("a")) + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>" + DocxFile.P("span") + "</w:tc></w:tr></w:tbl>")),
        new("docx-text-boxes", DocxFile.Of("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>" + DocxFile.P("boxed") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + DocxFile.P("boxed") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + DocxFile.P("outside"))),
        new("docx-headers", DocxFile.Of(DocxFile.P("body") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:footerReference w:type=\"first\" r:id=\"f1\"/><w:titlePg/></w:sectPr>",
            DocxFile.Part("header1.xml", "hdr", DocxFile.P("Mirela Stanciu")), DocxFile.Part("footer1.xml", "ftr", DocxFile.P("page 1")), DocxFile.MainRelations(("h1", "header", "header1.xml"), ("f1", "footer", "footer1.xml")))),
        new("docx-fields-links", DocxFile.Of("<w:p><w:hyperlink r:id=\"l1\">" + DocxFile.R("site") + "</w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + DocxFile.R("field") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"PAGE\">" + DocxFile.R("3") + "</w:fldSimple></w:p>",
            DocxFile.MainRelations(("l1", "hyperlink", "https://example.org/mirela")))),
        new("docx-changes", DocxFile.Of("<w:p><w:ins w:id=\"1\">" + DocxFile.R("new", "<w:b/><w:i w:val=\"0\"/><w:color w:val=\"1F3864\"/><w:vanish/>") + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom w:id=\"3\">" + DocxFile.R("from") + "</w:moveFrom><w:moveTo w:id=\"4\">" + DocxFile.R("to") + "</w:moveTo></w:p>"
            + "<w:sdt><w:sdtContent>" + DocxFile.P("control") + "</w:sdtContent></w:sdt><w:p><w:smartTag><w:r><w:t>tag</w:t><w:tab/><w:br w:type=\"page\"/><w:softHyphen/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/></w:r></w:smartTag></w:p>")),
        new("docx-strict", DocxFile.Document($"<w:document xmlns:w=\"{Strict}\"><w:body><w:p><w:r><w:t>Mirela Stanciu</w:t></w:r></w:p></w:body></w:document>")),
    ];

    private static IEnumerable<FuzzSeed> Odt() =>
    [
        new("odt-cv", OdtFile.Of("<text:h text:outline-level=\"1\">Mirela Stanciu</text:h><text:p text:style-name=\"P1\">mirela.stanciu@example.org</text:p><text:h text:outline-level=\"2\">Experience</text:h><text:p>Surveyor, Podul Vechi SRL<text:tab/>2016 - 2021</text:p><text:list><text:list-item><text:p>Measured eleven bridges</text:p><text:list><text:list-item><text:p>two levels</text:p></text:list-item></text:list></text:list-item></text:list>",
            "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"P2\"><style:text-properties fo:font-weight=\"bold\" fo:font-size=\"14pt\" fo:color=\"#1f3864\"/></style:style>", "<office:styles><style:style style:name=\"P2\" style:family=\"paragraph\"><style:paragraph-properties fo:break-before=\"page\"/></style:style></office:styles>")),
        new("odt-tables-frames", OdtFile.Of("<table:table><table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-spanned=\"2\"><text:p>cell</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"3\"/></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>framed</text:p></draw:text-box></draw:frame>beside</text:p>")),
        new("odt-spans-notes", OdtFile.Of("<text:section><text:p><text:span text:style-name=\"T1\">span</text:span><text:s text:c=\"3\"/><text:line-break/><text:a xlink:href=\"https://example.org\">site</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><text:soft-page-break/></text:p></text:section><text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>",
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\" text:display=\"none\"/></style:style>")),
    ];

    private static IEnumerable<FuzzSeed> Archives() =>
    [
        new("zip-text", ZipFile.Of(("cv/Mirela.txt", TextSeeds.Cv))),
        new("zip-pdf", ZipFile.Of(("Mirela.pdf", PdfSeeds.Seed("", Documents.Pdf.PdfBuilder.WithText("Mirela Stanciu")).Bytes), ("__MACOSX/._Mirela.pdf", [0, 5, 22, 7]))),
        new("zip-docx", ZipFile.Of(("Mirela.docx", DocxFile.Of(DocxFile.P("Mirela Stanciu"))))),
    ];

    private static string Table(string content) => "<w:tbl><w:tr><w:tc>" + content + "</w:tc><w:tc>" + DocxFile.P("b") + "</w:tc></w:tr></w:tbl>";
}
