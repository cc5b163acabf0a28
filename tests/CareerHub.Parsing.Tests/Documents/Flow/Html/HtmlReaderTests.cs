using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow.Html;

public class HtmlReaderTests
{
    [Fact]
    public async Task Read_Structure_BecomesBlocksWithHeadingsAndLists()
    {
        DocumentText document = await ReadAsync("""
            <h1>Ada <span>Lovelace</span></h1>
            <section><h2><div>Work</div></h2><p>Analyst<br>Babbage &amp; Co</p>
            <ul><li>Notes<ul><li><p>Note G</p><p>more</p></li></ul>after</li></ul></section>
            """);

        Assert.Equal(DocumentFormat.Html, document.Format);
        Assert.Equal("Ada Lovelace\nWork\nAnalyst\nBabbage & Co\nNotes\nNote G\nmore\nafter\n", document.Text);
        Assert.Equal([1, 2, 0, 0, 0, 0, 0, 0], document.Pages[0].Lines.Select(line => line.HeadingLevel));
        Assert.Equal([0, 0, 0, 0, 1, 2, 0, 0], document.Pages[0].Lines.Select(line => line.ListLevel));
        Assert.Equal([0, 1, 2, 2, 3, 4, 5, 6], document.Pages[0].Lines.Select(line => line.Block));
    }

    [Fact]
    public async Task Read_BadgesOfOneClass_AreApartAsTabsSetThem()
    {
        DocumentText document = await ReadAsync("""
            <p><span class="badge">Plasma cutting</span> <span class="badge">Rigging</span>
            <span class="badge">GTAW</span></p><h1><span class="name">Ada</span> <span class="name">Lovelace</span></h1>
            """);

        Assert.Equal(["Rigging", "GTAW"], document.Pages[0].Lines.SelectMany(line => line.Words).Where(word => word.AfterTab).Select(word => word.Text));
    }

    [Fact]
    public async Task Read_Styles_ComeFromElementsAndStyleAttributes()
    {
        DocumentText document = await ReadAsync("""
            <p><b>bold</b> <em>italic</em> <span style="font-weight:700;font-size:20px;color:#1f3864">big</span>
            <strong style="font-weight: normal">thin</strong> <a href="https://ada.example.com/?a=1&amp;b=2">link</a></p>
            """);

        Assert.True(document.WordOf("bold").Bold);
        Assert.True(document.WordOf("italic").Italic);
        Assert.Equal((true, 15.0, 0x1f3864), (document.WordOf("big").Bold, document.WordOf("big").FontSize, document.WordOf("big").Color));
        Assert.False(document.WordOf("thin").Bold);
        Assert.Equal("https://ada.example.com/?a=1&b=2", document.WordOf("link").Link);
    }

    [Fact]
    public async Task Read_WhatABrowserDoesNotShow_IsNotText()
    {
        DocumentReadResult result = await Reading.ReadAsync("""
            <html lang="en-GB"><head><title>CV &ndash; Ada</title><style>p { color: red }</style>
            <script type="application/ld+json">{"@type":"Person"}</script></head>
            <body><script>var x = "script";</script><noscript>noscript</noscript><template>template</template><!-- comment -->
            <p>shown <i class="material-icons">phone</i><span aria-hidden="true">icon</span> <span style="display: none">trap</span><span hidden>gone</span></p></body></html>
            """);

        Assert.Equal("shown\n", result.Document!.Text);
        Assert.Equal(("en-GB", "CV – Ada"), (result.Document.Language, result.Document.Metadata.Title));
        Assert.Equal("""{"@type":"Person"}""", Assert.Single(result.Document.JsonLd));
        Assert.Equal(["trap", "gone"], result.Document.Pages[0].HiddenWords.Select(word => word.Text));
        result.WarnsOf(FindingCodes.HiddenText, "The document holds text that a reader does not see. It was left out.");
    }

    [Fact]
    public async Task Read_Tables_PlaceTheirCells()
    {
        DocumentText document = await ReadAsync(
            "<table><tr><th colspan=2>Head<th>Third<tr><td>a<td><table><tr><td>inner</table><td>c</table><p>after");

        Assert.Equal(new TableCell(0, 0, 0), document.LineWith("Head").Cell);
        Assert.Equal(new TableCell(0, 0, 2), document.LineWith("Third").Cell);
        Assert.Equal(new TableCell(0, 1, 0), document.LineWith("a").Cell);
        Assert.Equal(new TableCell(1, 0, 0), document.LineWith("inner").Cell);
        Assert.Equal(new TableCell(0, 1, 2), document.LineWith("c").Cell);
        Assert.Null(document.LineWith("after").Cell);
    }

    [Theory]
    [InlineData("<p><span>Analyst</span><span>1842</span></p>", "Analyst 1842\n")]
    [InlineData("<p><span>A</span><span>d</span><span>a</span></p>", "Ada\n")]
    [InlineData("<p><b>Love</b>lace<b>ly</b></p>", "Lovelacely\n")]
    [InlineData("<p><a href=x>mail</a><span>, phone</span></p>", "mail, phone\n")]
    [InlineData("<ul><li style='display:inline'>one</li><li style='display:inline'>two</li></ul>", "one two\n")]
    [InlineData("<div><span style='display:block'>one</span>two</div>", "one\ntwo\n")]
    [InlineData("<p>one<p>two<ul><li>a<li>b</ul>", "one\ntwo\na\nb\n")]
    [InlineData("<div style='font-size:0'><span>tiny</span> <span style='font-size:14px'>seen</span></div>", "seen\n")]
    [InlineData("<dl><dt>Term<dd>Text</dl><address>Home</address>", "Term\nText\nHome\n")]
    [InlineData("<pre>one  two\nthree</pre>", "one two\nthree\n")]
    public async Task Read_InlineElements_JoinOrPartAsShown(string html, string text)
    {
        Assert.Equal(text, (await ReadAsync(html)).Text);
    }

    [Fact]
    public async Task Read_WordSavedAsHtml_KnowsItsLists()
    {
        DocumentText document = await ReadAsync(
            "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>item</p>");

        Assert.Equal("item\n", document.Text);
        Assert.Equal(2, document.LineWith("item").ListLevel);
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset=\"iso-8859-1\">")]
    [InlineData("windows-1251", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    [InlineData("utf-8", "<meta charset=utf-8>")]
    [InlineData("utf-8", "")]
    [InlineData("windows-1252", "<meta charset=utf-8>")]
    [InlineData("utf-8", "<meta charset=utf-7>")]
    [InlineData("utf-8", "<meta http-equiv='Content-Type' content='text/html; charset=utf-7'>")]
    public async Task Read_Charset_IsDeclaredOrFound(string encoding, string declaration)
    {
        string text = encoding == "windows-1251" ? "Ада Лавлейс" : "Zoë Müller – Köln";
        Encoding written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;

        DocumentText document = await Reading.TextOfAsync(written.GetBytes($"<html><head>{declaration}</head><body>{text}</body></html>"));

        Assert.Equal(text + "\n", document.Text);
    }

    [Theory]
    [InlineData(932, "<meta charset=x-sjis>", "山田花子")]
    [InlineData(932, "<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>", "山田花子")]
    [InlineData(51932, "<meta charset=euc-jp>", "山田花子")]
    [InlineData(936, "<meta charset=gb2312>", "李晓梅")]
    [InlineData(950, "<meta charset=big5>", "陳怡君")]
    [InlineData(949, "<meta charset=euc-kr>", "김서연 똠")]
    [InlineData(28599, "<meta charset=iso-8859-9>", "Çağla")]
    [InlineData(10000, "<meta charset=x-mac-roman>", "Zoë")]
    [InlineData(1251, "<?xml version='1.0' encoding='windows-1251'?>", "Ада")]
    [InlineData(1251, "<!-- <meta charset=koi8-r> --><script charset=koi8-r></script><meta charset=windows-1251>", "Ада")]
    [InlineData(65001, "<meta charset=iso-8859-1>", "Ада Zoë")]
    public async Task Read_CharsetLabel_IsUnderstoodAsBrowsersDo(int codePage, string declaration, string text)
    {
        Encoding written = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.UTF8;

        DocumentText document = await Reading.TextOfAsync(written.GetBytes($"{declaration}<html><body>{text}</body></html>"));

        Assert.Equal(text + "\n", document.Text);
    }

    [Fact]
    public async Task Read_DeeperThanTheLimit_IsRefused()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 50)) + "deep";

        DocumentReadResult result = await Reading.ReadAsync(html, new DocumentLimits { MaxNesting = 20 });

        result.RefusedWith(FindingCodes.LimitReached, "The document is nested more than 40 deep and cannot be read. Save it as PDF and choose that.");
    }

    [Fact]
    public async Task Read_MoreElementsThanTheLimit_KeepsTheFirst()
    {
        DocumentReadResult result = await Reading.ReadAsync("<p>one</p><p>two</p><p>three</p>", new DocumentLimits { MaxObjects = 16 });

        Assert.Equal("one\ntwo\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "The document has more than 4 tags and attributes. The rest was left out.");
    }

    private static Task<DocumentText> ReadAsync(string html) => Reading.TextOfAsync(html);
}
