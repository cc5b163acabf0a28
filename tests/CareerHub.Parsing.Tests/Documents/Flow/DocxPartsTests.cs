using CareerHub.Import;
using CareerHub.Parsing.Documents;
using static CareerHub.Parsing.Tests.Documents.DocxFile;

namespace CareerHub.Parsing.Tests.Documents.Flow;

/// <summary>What stands in parts beside the body or depends on sections, tables and colours.</summary>
public class DocxPartsTests
{
    private const string White = "<w:color w:val=\"FFFFFF\"/>";

    [Fact]
    public async Task Read_Sections_BeginPagesUnlessContinuous()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            P("one", Section("")) + P("two", Section("continuous")) + P("three", Section("nextPage")) + P("four") + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"));

        Assert.Equal("one\ntwo\n\fthree\nfour\n", document.Text);
    }

    [Fact]
    public async Task Read_DeletedRowsAndCells_AreLeftOut()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:tbl><w:tr><w:tc>" + P("a") + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + P("gone") + "</w:tc></w:tr>"
            + "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr><w:tc><w:tcPr><w:cellDel w:id=\"3\"/></w:tcPr>" + P("gone") + "</w:tc><w:tc>" + P("b") + "</w:tc></w:tr></w:tbl>" + P("after")));

        Assert.Equal("a\nb\nafter\n", document.Text);
        Assert.Equal(new TableCell(0, 1, 1), document.LineWith("b").Cell);
    }

    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "", "", false)]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "", false)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>", "", true)]
    [InlineData("", "", "<w:shd w:val=\"clear\" w:fill=\"000000\"/>", false)]
    [InlineData("<w:tblStyle w:val=\"Filled\"/>", "", "", false)]
    [InlineData("<w:tblStyle w:val=\"Plain\"/>", "", "", true)]
    public async Task Read_WhiteTextInATable_IsHiddenWhereNothingLiesBehindIt(string table, string cell, string run, bool hidden)
    {
        DocumentReadResult result = await Reading.ReadAsync(Of(
            P("Ada") + $"<w:tbl><w:tblPr>{table}</w:tblPr><w:tr><w:tc><w:tcPr>{cell}</w:tcPr><w:p>{R("white", run + White)}</w:p></w:tc></w:tr></w:tbl>",
            MainRelations(("s", "styles", "styles.xml")),
            Part("styles.xml", "styles",
                "<w:style w:type=\"table\" w:styleId=\"Base\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr></w:tblStylePr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"Filled\"><w:basedOn w:val=\"Base\"/></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"Plain\"><w:tblPr><w:shd w:val=\"clear\" w:fill=\"auto\"/></w:tblPr></w:style>")));

        Assert.Equal(hidden ? ["white"] : [], result.Document!.Pages[0].HiddenWords.Select(word => word.Text));
    }

    [Theory]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/><w:color w:val=\"1F3864\"/>", true)]
    [InlineData("<w:highlight w:val=\"yellow\"/><w:color w:val=\"FFFF00\"/>", true)]
    [InlineData("<w:highlight w:val=\"black\"/><w:color w:val=\"auto\"/>", false)]
    [InlineData("<w:highlight w:val=\"none\"/><w:color w:val=\"FFFFFF\"/>", true)]
    public async Task Read_TextInTheColourBehindIt_IsHidden(string properties, bool hidden)
    {
        DocumentReadResult result = await Reading.ReadAsync(Of("<w:p>" + R("Ada ") + R("same", properties) + "</w:p>"));

        Assert.Equal(hidden ? "Ada\n" : "Ada same\n", result.Document!.Text);
    }

    [Fact]
    public async Task Read_IconFonts_AreNoText()
    {
        DocumentText document = await Reading.TextOfAsync(Of("<w:p>" + R("(", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>") + R("+49 30 1234") + "</w:p>"));

        Assert.Equal("+49 30 1234\n", document.Text);
    }

    [Theory]
    [InlineData("chunk.html", "<html><body><h2>Work</h2><p>Analyst</p></body></html>")]
    [InlineData("chunk.rtf", @"{\rtf1\ansi{\stylesheet{\s2\outlinelevel1 heading 2;}}\pard\s2 Work\par\pard Analyst\par}")]
    [InlineData("chunk.mht", "MIME-Version: 1.0\nContent-Type: text/html\n\n<h2>Work</h2><p>Analyst</p>")]
    [InlineData("chunk.txt", "Work\n----\nAnalyst")]
    public async Task Read_ForeignChunk_StandsInItsPlaceOnce(string name, string content)
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            P("before") + "<w:altChunk r:id=\"c\"/>" + P("after") + "<w:altChunk r:id=\"c\"/>", MainRelations(("c", "aFChunk", name)), ("word/" + name, content)));

        Assert.Equal("before\nWork\nAnalyst\nafter\n", document.Text);
        Assert.Equal(2, document.LineWith("Work").HeadingLevel);
    }

    [Fact]
    public async Task Read_DocxChunk_IsReadOneDeep()
    {
        byte[] inner = Of(P("inner") + "<w:altChunk r:id=\"c\"/>", MainRelations(("c", "aFChunk", "x.txt")), ("word/x.txt", "deeper"));
        byte[] outer = ZipFile.Of(
            ("_rels/.rels", System.Text.Encoding.UTF8.GetBytes(Relations(("rId1", "officeDocument", "word/document.xml")))),
            ("word/document.xml", System.Text.Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Transitional}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>{P("outer")}<w:altChunk r:id=\"c\"/></w:body></w:document>")),
            ("word/_rels/document.xml.rels", System.Text.Encoding.UTF8.GetBytes(Relations(("c", "aFChunk", "inner.docx")))),
            ("word/inner.docx", inner));

        Assert.Equal("outer\ninner\n", (await Reading.TextOfAsync(outer)).Text);
    }

    [Fact]
    public async Task Read_DamagedChunk_CostsOnlyItself()
    {
        DocumentReadResult result = await Reading.ReadAsync(Of(
            P("before") + "<w:altChunk r:id=\"c\"/>" + P("after"), MainRelations(("c", "aFChunk", "x.docx")), ("word/x.docx", "PK\u0003\u0004broken")));

        Assert.Equal("before\nafter\n", result.Document!.Text);
        Assert.Equal(FindingCodes.Repaired, Assert.Single(result.Findings).Code);
    }

    [Fact]
    public async Task Read_Diagram_FollowsItsParagraph()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:p>" + R("Skills") + "<w:r><w:drawing><dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" r:dm=\"d\" r:lo=\"l\"/></w:drawing></w:r></w:p>" + P("after"),
            MainRelations(("d", "diagramData", "diagrams/data1.xml")),
            ("word/diagrams/data1.xml", """
                <dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>
                <dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>Pla</a:t></a:r><a:r><a:t>nning</a:t></a:r></a:p></dgm:t></dgm:pt>
                <dgm:pt><dgm:t><a:p><a:r><a:t>Welding</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>
                """)));

        Assert.Equal("Skills\nPlanning\nWelding\nafter\n", document.Text);
    }

    [Fact]
    public async Task Read_Properties_AreMetadata()
    {
        DocumentText document = await Reading.TextOfAsync(ZipFile.Of(
            ("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/>
                <Relationship Id="b" Type="http://x/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="c" Type="http://x/extended-properties" Target="docProps/app.xml"/></Relationships>
                """),
            ("word/document.xml", $"<w:document xmlns:w=\"{Transitional}\"><w:body>{P("Ada")}</w:body></w:document>"),
            ("docProps/core.xml", """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
                <dc:title> CV &amp; letter </dc:title><dc:subject>Application</dc:subject><dc:creator>Ada</dc:creator><cp:keywords>engines, notes</cp:keywords><dc:language>en-GB</dc:language>
                <cp:lastModifiedBy>Charles</cp:lastModifiedBy><dcterms:created>2024-05-06T07:08:09Z</dcterms:created><dcterms:modified>2024-05-07T10:00:00+02:00</dcterms:modified></cp:coreProperties>
                """),
            ("docProps/app.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Microsoft Office Word</Application></Properties>")));

        Assert.Equal(
            new DocumentMetadata
            {
                Title = "CV & letter",
                Subject = "Application",
                Author = "Ada",
                Keywords = "engines, notes",
                Creator = "Microsoft Office Word",
                CreatedAt = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero),
                ModifiedAt = new DateTimeOffset(2024, 5, 7, 8, 0, 0, TimeSpan.Zero),
            },
            document.Metadata);
        Assert.Equal("en-GB", document.Language);
    }

    private static string Section(string type) => $"<w:sectPr>{(type.Length == 0 ? "" : $"<w:type w:val=\"{type}\"/>")}</w:sectPr>";
}
