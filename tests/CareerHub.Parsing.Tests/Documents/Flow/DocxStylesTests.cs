using CareerHub.Parsing.Documents;
using static CareerHub.Parsing.Tests.Documents.DocxFile;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class DocxStylesTests
{
    private static readonly (string, string) Relations = MainRelations(("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"));

    private static readonly (string, string) Styles = Part("styles.xml", "styles", """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Abschnitt"><w:name w:val="My section"/><w:basedOn w:val="berschrift1"/><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Circle"><w:name w:val="Circle"/><w:basedOn w:val="Circle"/></w:style>
        <w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        """);

    private static readonly (string, string) Numbering = Part("numbering.xml", "numbering", """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>
        """);

    [Theory]
    [InlineData("berschrift1", 1, true, false, 16)]
    [InlineData("Abschnitt", 1, true, true, 16)]
    [InlineData("Outlined", 3, false, false, 11)]
    [InlineData("Circle", 0, false, false, 11)]
    [InlineData("Unknown", 0, false, false, 11)]
    public async Task Read_ParagraphStyle_InheritsAndStatesTheHeading(string style, int heading, bool bold, bool italic, double size)
    {
        DocumentText document = await ReadAsync(P("word", $"""<w:pStyle w:val="{style}"/>"""));

        Word word = document.WordOf("word");
        Assert.Equal((heading, bold, italic, size), (document.LineWith("word").HeadingLevel, word.Bold, word.Italic, word.FontSize));
        Assert.Equal("de-DE", document.Language);
    }

    [Fact]
    public async Task Read_BoldCharacterStyleInBoldParagraph_CancelsOut()
    {
        DocumentText document = await ReadAsync("""<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>""" + R("thin", """<w:rStyle w:val="Strong"/>""") + "</w:p>"
            + "<w:p>" + R("thick", """<w:rStyle w:val="Strong"/>""") + R(" off", """<w:rStyle w:val="Strong"/><w:b w:val="0"/>""") + "</w:p>");

        Assert.False(document.WordOf("thin").Bold);
        Assert.True(document.WordOf("thick").Bold);
        Assert.False(document.WordOf("off").Bold);
    }

    [Theory]
    [InlineData("""<w:pStyle w:val="Bullets"/>""", 1)]
    [InlineData("""<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>""", 2)]
    [InlineData("""<w:rPr><w:b/></w:rPr><w:pStyle w:val="Bullets"/>""", 1)]
    [InlineData("""<w:numPr><w:ilvl w:val="2"/><w:numId w:val="3"/></w:numPr>""", 0)]
    [InlineData("""<w:pStyle w:val="Bullets"/><w:numPr><w:numId w:val="0"/></w:numPr>""", 0)]
    [InlineData("""<w:pStyle w:val="berschrift1"/><w:numPr><w:numId w:val="3"/></w:numPr>""", 0)]
    public async Task Read_Bullets_AreTheListLevelAndNoText(string properties, int level)
    {
        DocumentText document = await ReadAsync("<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>item</w:t><w:br/><w:t>more</w:t></w:r></w:p>");

        Assert.Equal("item\nmore\n", document.Text);
        Assert.Equal(level, document.LineWith("item").ListLevel);
        Assert.Equal(0, document.LineWith("more").ListLevel);
    }

    [Fact]
    public async Task Read_HeadersAndFooters_AreReadOnceAroundTheBody()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            P("body") + """<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:headerReference w:type="even" r:id="h3"/><w:footerReference w:type="default" r:id="f1"/><w:titlePg/></w:sectPr>""",
            MainRelations(("h1", "header", "header1.xml"), ("h2", "header", "header2.xml"), ("h3", "header", "header3.xml"), ("f1", "footer", "footer1.xml"), ("h4", "header", "unused.xml")),
            Part("header1.xml", "hdr", P("Ada")),
            Part("header2.xml", "hdr", P("Ada")),
            Part("header3.xml", "hdr", P("even")),
            Part("footer1.xml", "ftr", P("Confidential")),
            Part("unused.xml", "hdr", P("unused"))));

        Assert.Equal("Ada\nbody\nConfidential\n", document.Text);
    }

    private static Task<DocumentText> ReadAsync(string body) => Reading.TextOfAsync(Of(body, Relations, Styles, Numbering));
}
