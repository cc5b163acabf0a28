using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class OdtReaderTests
{
    private const string Styles = """
        <office:styles>
          <style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt" fo:language="de" fo:country="AT"/></style:default-style>
          <style:style style:name="Title" style:family="paragraph"><style:text-properties fo:font-size="200%" fo:font-weight="bold"/></style:style>
          <style:style style:name="Loop" style:family="paragraph" style:parent-style-name="Loop"/>
        </office:styles>
        <office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard">
          <style:header><text:p text:style-name="P1">head</text:p></style:header><style:footer><text:p>foot</text:p></style:footer>
        </style:master-page></office:master-styles>
        """;

    private const string Automatic = """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"><style:paragraph-properties fo:break-before="page"/></style:style>
        <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="700" fo:color="#1f3864"/></style:style>
        <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
        """;

    [Fact]
    public async Task Read_Text_HasLinesHeadingsAndLists()
    {
        DocumentText document = await ReadAsync("""
            <text:h text:outline-level="2">Work</text:h><text:p>Analyst<text:line-break/>Babbage<text:tab/>Co<text:s text:c="3"/>Ltd</text:p>
            <text:list><text:list-item><text:p>one</text:p><text:p>more</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>
            """);

        Assert.Equal(DocumentFormat.Odt, document.Format);
        Assert.Equal("Work\nAnalyst\nBabbage Co Ltd\none\nmore\ntwo\n", document.Text);
        Assert.Equal([2, 0, 0, 0, 0, 0], document.Pages[0].Lines.Select(line => line.HeadingLevel));
        Assert.Equal([0, 0, 0, 1, 0, 2], document.Pages[0].Lines.Select(line => line.ListLevel));
        Assert.Equal([0, 1, 1, 2, 3, 4], document.Pages[0].Lines.Select(line => line.Block));
        Assert.Equal("CV", document.Metadata.Title);
    }

    [Fact]
    public async Task Read_Styles_InheritAndAutomaticOnesStayInTheirPart()
    {
        DocumentText document = await ReadAsync("""
            <text:p>first</text:p><text:p text:style-name="P1">Ada</text:p>
            <text:p text:style-name="Loop"><text:span text:style-name="T1">dark</text:span> <text:a xlink:href="https://ada.example.com">link</text:a></text:p>
            """, Automatic, Styles);

        Assert.Equal("head\nfirst\n\fAda\ndark link\nfoot\n", document.Text);
        Assert.Equal((true, 24.0, false), (document.WordOf("Ada").Bold, document.WordOf("Ada").FontSize, document.WordOf("Ada").Italic));
        Assert.Equal(1, document.LineWith("Ada").HeadingLevel);
        Assert.Equal((true, 12.0, 0x1f3864), (document.WordOf("dark").Bold, document.WordOf("dark").FontSize, document.WordOf("dark").Color));
        Assert.Equal("https://ada.example.com", document.WordOf("link").Link);
        Assert.True(document.WordOf("head").Italic);
        Assert.Equal("de-AT", document.Language);
    }

    [Fact]
    public async Task Read_WhatIsNotShown_IsNotText()
    {
        DocumentText document = await ReadAsync("""
            <text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:p>shown<office:annotation><text:p>comment</text:p></office:annotation> <text:span text:style-name="T2">hidden</text:span></text:p>
            """, Automatic);

        Assert.Equal("shown\n", document.Text);
        Assert.Equal("hidden", Assert.Single(document.Pages[0].HiddenWords).Text);
    }

    [Fact]
    public async Task Read_TablesAndTextBoxes_AreInPlace()
    {
        DocumentText document = await ReadAsync("""
            <table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/>
            <table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>
            <text:p>an<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>chor</text:p>
            """);

        Assert.Equal("a\nc\nanchor\nbox\n", document.Text);
        Assert.Equal(new TableCell(0, 0, 0), document.LineWith("a").Cell);
        Assert.Equal(new TableCell(0, 0, 2), document.LineWith("c").Cell);
        Assert.Null(document.LineWith("box").Cell);
    }

    [Fact]
    public async Task Read_EncryptedParts_SaysEncrypted()
    {
        byte[] file = OdtFile.Of("", parts: ("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"""));

        DocumentReadResult result = await Reading.ReadAsync(file);

        result.RefusedWith(FindingCodes.Encrypted, "The file is protected with a password. Save a copy without the password and choose that.");
    }

    private static Task<DocumentText> ReadAsync(string body, string automatic = "", string styles = "") => Reading.TextOfAsync(OdtFile.Of(body, automatic, styles));
}
