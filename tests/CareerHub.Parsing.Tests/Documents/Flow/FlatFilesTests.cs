using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow;

/// <summary>Packages whose parts stand in one XML file.</summary>
public class FlatFilesTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public async Task Read_FlatOpc_IsReadAsDocx()
    {
        DocumentText document = await Reading.TextOfAsync(Flat($"""
            <w:document xmlns:w="{DocxFile.Transitional}"><w:body><w:p><w:pPr><w:pStyle w:val="Big"/></w:pPr><w:r><w:t xml:space="preserve">Ada &amp; Charles</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
            """));

        Assert.Equal((DocumentFormat.Docx, "Ada & Charles\na\nb\n"), (document.Format, document.Text));
        Assert.Equal((true, 22.0), (document.WordOf("Ada").Bold, document.WordOf("Ada").FontSize));
        Assert.Equal(new TableCell(0, 0, 1), document.LineWith("b").Cell);
    }

    [Fact]
    public async Task Read_FlatOpcCutOff_KeepsWhatIsThere()
    {
        string flat = Flat($"""<w:document xmlns:w="{DocxFile.Transitional}"><w:body>{DocxFile.P("one")}{DocxFile.P("two")}</w:body></w:document>""");

        DocumentReadResult result = await Reading.ReadAsync(flat[..(flat.IndexOf("two", StringComparison.Ordinal) - 4)]);

        result.RefusedWith(FindingCodes.Damaged,
            "The file is damaged and cannot be read. Open it in the program that made it, save it again and choose the new copy.");
    }

    [Fact]
    public async Task Read_FlatOpcOfMorePartsThanTheLimit_IsRefused()
    {
        DocumentReadResult result = await Reading.ReadAsync(Flat("<w:document/>"), new DocumentLimits { MaxZipEntries = 2 });

        result.RefusedWith(FindingCodes.LimitReached, "The file is an archive of more than 2 entries. Save the document again without its attachments.");
    }

    [Fact]
    public async Task Read_FlatOdt_IsReadAsOdt()
    {
        DocumentText document = await Reading.TextOfAsync(FlatOdt("application/vnd.oasis.opendocument.text"));

        Assert.Equal((DocumentFormat.Odt, "Ada\nWork\nAnalyst\n"), (document.Format, document.Text));
        Assert.Equal(("CV", "en-GB"), (document.Metadata.Title, document.Language));
        Assert.Equal(1, document.LineWith("Work").HeadingLevel);
        Assert.True(document.WordOf("Analyst").Bold);
    }

    [Fact]
    public async Task Read_FlatSpreadsheet_IsRefused()
    {
        DocumentReadResult result = await Reading.ReadAsync(FlatOdt("application/vnd.oasis.opendocument.spreadsheet"));

        result.RefusedWith(FindingCodes.UnsupportedType, "The file is a spreadsheet. Save its content as PDF or .docx and choose that.");
    }

    [Fact]
    public async Task Read_WordXmlOf2003_IsRefused()
    {
        DocumentReadResult result = await Reading.ReadAsync(
            """<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>""");

        result.RefusedWith(FindingCodes.UnsupportedType, "Word's XML format of 2003 cannot be read. Open the file, save it as .docx or PDF and choose that.");
    }

    private static string Flat(string main) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>
        <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
        <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>{DocxFile.Relations(("rId1", "officeDocument", "word/document.xml"))}</pkg:xmlData></pkg:part>
        <pkg:part pkg:name="/word/_rels/document.xml.rels"><pkg:xmlData>{DocxFile.Relations(("rId1", "styles", "styles.xml"))}</pkg:xmlData></pkg:part>
        <pkg:part pkg:name="/word/media/image1.png" pkg:compression="store"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>
        <pkg:part pkg:name="/word/document.xml"><pkg:xmlData>{main}</pkg:xmlData></pkg:part>
        <pkg:part pkg:name="/word/styles.xml"><pkg:xmlData><w:styles xmlns:w="{DocxFile.Transitional}" xmlns:r="{Relations}"><w:style w:type="paragraph" w:styleId="Big"><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style></w:styles></pkg:xmlData></pkg:part>
        </pkg:package>
        """;

    private static string FlatOdt(string type) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document {OdtFile.Namespaces} office:version="1.3" office:mimetype="{type}">
        <office:meta><dc:title>CV</dc:title><dc:language>en-GB</dc:language></office:meta>
        <office:styles><style:style style:name="Strong" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>
        <office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Ada</text:p></style:header></style:master-page></office:master-styles>
        <office:body><office:text><text:h text:outline-level="1">Work</text:h><text:p text:style-name="Strong">Analyst</text:p></office:text></office:body>
        </office:document>
        """;
}
