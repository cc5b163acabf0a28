using CareerHub.Import;
using CareerHub.Parsing.Documents;
using static CareerHub.Parsing.Tests.Documents.DocxFile;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class DocxReaderTests
{
    [Fact]
    public async Task Read_Paragraphs_AreBlocksAndSoftBreaksLines()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            P("Ada Lovelace") + "<w:p><w:r><w:t>12 St James</w:t><w:br/><w:t>London</w:t><w:tab/><w:t>England</w:t></w:r></w:p>"));

        Assert.Equal(DocumentFormat.Docx, document.Format);
        Assert.Equal("Ada Lovelace\n12 St James\nLondon England\n", document.Text);
        Assert.Equal([0, 1, 1], document.Pages[0].Lines.Select(line => line.Block));
    }

    [Fact]
    public async Task Read_WordAcrossRuns_StaysOneWordWithTheStyleOfItsStart()
    {
        DocumentText document = await Reading.TextOfAsync(Of("<w:p>" + R("Love", "<w:b/><w:sz w:val=\"28\"/><w:color w:val=\"1F3864\"/>") + R("lace") + "</w:p>"));

        Word word = document.WordOf("Lovelace");
        Assert.True(word.Bold);
        Assert.Equal(14, word.FontSize);
        Assert.Equal(0x1f3864, word.Color);
    }

    [Fact]
    public async Task Read_TrackedChanges_ShowsTheAcceptedText()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>" + R("new") + "</w:ins>"
            + "<w:moveFrom>" + R(" moved") + "</w:moveFrom><w:moveTo>" + R(" here") + "</w:moveTo></w:p>"));

        Assert.Equal("new here\n", document.Text);
    }

    [Fact]
    public async Task Read_DeletedParagraphMark_JoinsTheNextParagraph()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + R("Ada ") + "</w:p>" + P("Lovelace")));

        Assert.Equal("Ada Lovelace\n", document.Text);
    }

    [Fact]
    public async Task Read_NestedTables_PlacesLinesInTheInnermostCell()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + P("wide") + "</w:tc><w:tc>" + P("outer")
            + "<w:tbl><w:tr><w:tc>" + P("inner") + "</w:tc></w:tr></w:tbl>" + P("rest") + "</w:tc></w:tr><w:tr><w:tc>" + P("below") + "</w:tc></w:tr></w:tbl>" + P("after")));

        Assert.Equal(new TableCell(0, 0, 0), document.LineWith("wide").Cell);
        Assert.Equal(new TableCell(0, 0, 2), document.LineWith("outer").Cell);
        Assert.Equal(new TableCell(1, 0, 0), document.LineWith("inner").Cell);
        Assert.Equal(new TableCell(0, 0, 2), document.LineWith("rest").Cell);
        Assert.Equal(new TableCell(0, 1, 0), document.LineWith("below").Cell);
        Assert.Null(document.LineWith("after").Cell);
    }

    [Fact]
    public async Task Read_TextBoxWithFallback_IsReadOnceAfterItsParagraph()
    {
        string box = "<w:txbxContent>" + P("boxed") + "</w:txbxContent>";
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:p>" + R("be") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box + "</w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R(" side") + "</w:p>" + P("next")));

        Assert.Equal("be side\nboxed\nnext\n", document.Text);
        Assert.Equal([0, 1, 2], document.Pages[0].Lines.Select(line => line.Block));
    }

    [Fact]
    public async Task Read_HiddenText_IsSetAsideWithAWarning()
    {
        DocumentReadResult result = await Reading.ReadAsync(Of("<w:p>" + R("Ada ") + R("secret", "<w:vanish/>") + R(" tiny", "<w:sz w:val=\"2\"/>") + R(" white", "<w:color w:val=\"FFFFFF\"/>") + "</w:p>"));

        Assert.Equal("Ada\n", result.Document!.Text);
        Assert.Equal(["secret", "tiny", "white"], result.Document.Pages[0].HiddenWords.Select(word => word.Text));
        Assert.All(result.Document.Pages[0].HiddenWords, word => Assert.True(word.Hidden && word.Start == -1));
        result.WarnsOf(FindingCodes.HiddenText, "The document holds text that a reader does not see. It was left out.");
    }

    [Theory]
    [InlineData("<w:pPr><w:shd w:val=\"clear\" w:fill=\"000080\"/></w:pPr>", "")]
    [InlineData("", "<w:highlight w:val=\"blue\"/>")]
    [InlineData("<w:r><w:drawing/></w:r>", "")]
    public async Task Read_WhiteTextThatMayLieOnColour_IsVisible(string before, string run)
    {
        DocumentText document = await Reading.TextOfAsync(Of("<w:p>" + before + R("white", run + "<w:color w:val=\"FFFFFF\"/>") + "</w:p>"));

        Assert.Equal("white\n", document.Text);
    }

    [Fact]
    public async Task Read_Hyperlinks_AreOnTheirWords()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:p><w:hyperlink r:id=\"rId5\">" + R("portfolio") + "</w:hyperlink>" + R(" (")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> HYPERLINK \"https://code.example.com/ada\" </w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + R("code") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + R(") ")
            + "<w:fldSimple w:instr=\"HYPERLINK mailto:ada@example.com\">" + R("mail") + "</w:fldSimple>" + R(" plain") + "</w:p>",
            MainRelations(("rId5", "hyperlink", "https://ada.example.com/"))));

        Assert.Equal("portfolio (code) mail plain\n", document.Text);
        Assert.Equal("https://ada.example.com/", document.WordOf("portfolio").Link);
        Assert.Equal("https://code.example.com/ada", document.WordOf("(code)").Link);
        Assert.Equal("mailto:ada@example.com", document.WordOf("mail").Link);
        Assert.Null(document.WordOf("plain").Link);
    }

    [Fact]
    public async Task Read_PageBreaks_BeginPages()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            P("one") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + P("two") + P("three", "<w:pageBreakBefore/>")));

        Assert.Equal("one\n\ftwo\n\fthree\n", document.Text);
        Assert.Equal([1, 2, 3], document.Pages.Select(page => page.Number));
    }

    [Fact]
    public async Task Read_MalformedAfterSomeText_KeepsItWithAWarning()
    {
        byte[] file = Document($"<w:document xmlns:w=\"{Transitional}\"><w:body>{P("kept")}<w:p></w:body>");

        DocumentReadResult result = await Reading.ReadAsync(file);

        Assert.Equal("kept\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.Repaired,
            "The file is damaged. What could be read is here; compare it with the original, or save the document again and choose the new copy.");
    }

    [Fact]
    public async Task Read_DocumentTypeDefinition_IsRefusedAsDamaged()
    {
        DocumentReadResult result = await Reading.ReadAsync(Document(
            $"<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"{Transitional}\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));

        result.RefusedWith(FindingCodes.Damaged,
            "The file is damaged and cannot be read. Open it in the program that made it, save it again and choose the new copy.");
    }

    [Fact]
    public async Task Read_StrictTemplate_IsRead()
    {
        byte[] file = ZipFile.Of(
            ("[Content_Types].xml", ContentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/main.xml"/></Relationships>"""),
            ("word/main.xml", """<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:rPr><w:sz w:val="14pt"/></w:rPr><w:t>strict</w:t></w:r></w:p></w:body></w:document>"""));

        DocumentText document = await Reading.TextOfAsync(file);

        Assert.Equal("strict\n", document.Text);
        Assert.Equal(14, document.WordOf("strict").FontSize);
    }
}
