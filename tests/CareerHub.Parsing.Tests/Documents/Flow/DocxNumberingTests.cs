using CareerHub.Parsing.Documents;
using static CareerHub.Parsing.Tests.Documents.DocxFile;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class DocxNumberingTests
{
    private const string Legal = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.%3\"/></w:lvl></w:abstractNum>";

    [Fact]
    public async Task Read_Numbers_AreShownAsCounted()
    {
        DocumentText document = await ReadAsync(Legal + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>",
            Item("one", 0) + Item("two", 0) + Item("inner", 1) + Item("deep", 2) + Item("inner", 1) + Item("three", 0) + Item("inner", 1) + Item("", 1) + Item("last", 1));

        Assert.Equal("I. one\nII. two\nII.1 inner\n2.1.1 deep\nII.2 inner\nIII. three\nIII.1 inner\nIII.3 last\n", document.Text);
        Assert.Equal([1, 1, 2, 3, 2, 1, 2, 2], document.Pages[0].Lines.Select(line => line.ListLevel));
    }

    [Fact]
    public async Task Read_TwoListsOfOneDefinition_CountOnUnlessToldOtherwise()
    {
        DocumentText document = await ReadAsync(
            Legal + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"10\"/></w:lvlOverride></w:num>",
            Item("one", 0) + Item("on", 0, 8) + Item("anew", 0, 9) + Item("next", 0, 9));

        Assert.Equal("I. one\nII. on\nX. anew\nXI. next\n", document.Text);
    }

    [Theory]
    [InlineData("lowerLetter", "%1)", "a) b) c) ")]
    [InlineData("decimalZero", "[%1]", "[01] [02] [03] ")]
    [InlineData("upperLetter", "Part %1:", "Part A: Part B: Part C: ")]
    [InlineData("bullet", "\uf0b7", "")]
    [InlineData("none", "%1.", "")]
    public async Task Read_Formats_AreDrawn(string format, string text, string shown)
    {
        DocumentText document = await ReadAsync(
            $"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>",
            Item("x", 0) + Item("x", 0) + Item("x", 0));

        Assert.Equal(shown, document.Text.Replace("x\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_NumberedHeading_ShowsItsNumber()
    {
        DocumentText document = await Reading.TextOfAsync(Of(
            "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>" + R("hidden ", "<w:vanish/>") + R("Work") + "</w:p>",
            MainRelations(("n", "numbering", "numbering.xml"), ("s", "styles", "styles.xml")),
            Part("numbering.xml", "numbering", Legal + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>"),
            Part("styles.xml", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>")));

        Assert.Equal("I. Work\n", document.Text);
        Assert.Equal((1, 0), (document.LineWith("Work").HeadingLevel, document.LineWith("Work").ListLevel));
    }

    private static string Item(string text, int level, int list = 7) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static Task<DocumentText> ReadAsync(string numbering, string body) => Reading.TextOfAsync(Of(
        body, MainRelations(("n", "numbering", "numbering.xml")), Part("numbering.xml", "numbering", numbering)));
}
