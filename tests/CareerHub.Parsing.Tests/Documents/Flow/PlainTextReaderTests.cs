using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class PlainTextReaderTests
{
    [Fact]
    public async Task Read_Lines_AreGroupedByBlankLines()
    {
        DocumentText document = await Reading.TextOfAsync("Ada Lovelace\r\nLondon\r\n\r\nWork\r\n====\r\nAnalyst,\r\n  Babbage & Co\f\nnext");

        Assert.Equal(DocumentFormat.Text, document.Format);
        Assert.Equal("Ada Lovelace\nLondon\nWork\nAnalyst,\nBabbage & Co\n\fnext\n", document.Text);
        Assert.Equal([0, 0, 1, 2, 2, 3], document.Pages.SelectMany(page => page.Lines).Select(line => line.Block));
        Assert.Equal(1, document.LineWith("Work").HeadingLevel);
        Assert.Equal(0, document.LineWith("London").HeadingLevel);
    }

    [Fact]
    public async Task Read_RuleBelowSeveralLines_IsNoHeading()
    {
        DocumentText document = await Reading.TextOfAsync("Ada\nada@example.com\n-------------\nWork\n");

        Assert.Equal("Ada\nada@example.com\nWork\n", document.Text);
        Assert.All(document.Pages[0].Lines, line => Assert.Equal(0, line.HeadingLevel));
    }

    [Fact]
    public async Task Read_Bullets_BeginItemsAndStay()
    {
        DocumentText document = await Reading.TextOfAsync("Babbage\n* one that is\n  wrapped\n  - inner\n* two\nNext Ltd\n1) three\n2019. year\n");

        Assert.Equal("Babbage\n* one that is\nwrapped\n- inner\n* two\nNext Ltd\n1) three\n2019. year\n", document.Text);
        Assert.Equal([0, 1, 0, 2, 1, 0, 1, 0], document.Pages[0].Lines.Select(line => line.ListLevel));
        Assert.Equal([0, 1, 1, 2, 3, 4, 5, 6], document.Pages[0].Lines.Select(line => line.Block));
    }

    [Fact]
    public async Task Read_MarkdownLinks_UnescapesTheirTextAndBalancesTheirTarget()
    {
        DocumentText document = await Reading.TextOfAsync("""
            # Work with C#

            [a\_b \[c\]](https://example.org/x_(y)?a=1&amp;copy;) and [d](mailto:d@example.org), [e](

            ## C ##
            """);

        Assert.Equal("Work with C#\na_b [c] and d, [e](\nC\n", document.Text);
        Assert.Equal([1, 0, 2], document.Pages[0].Lines.Select(line => line.HeadingLevel));
        Assert.Equal("https://example.org/x_(y)?a=1&copy;", document.WordOf("[c]").Link);
        Assert.Equal("mailto:d@example.org", document.WordOf("d,").Link);
    }

    [Fact]
    public async Task Read_Markdown_IsShownWithoutItsMarks()
    {
        DocumentText document = await Reading.TextOfAsync("""
            # Ada **Lovelace** #

            Analyst & *poet*, snake_case \* `code`
            <ada@example.com> [site](https://ada.example.com "Title") ![photo](me.png) 5 * 3

            Work
            ----
            1. first
               - [ ] inner &ndash; item
            > quoted

            | Year | Place |
            |------|-------|
            | 1842 | London |
            """);

        Assert.Equal("Ada Lovelace\nAnalyst & poet, snake_case * code\nada@example.com site 5 * 3\nWork\nfirst\n[ ] inner – item\nquoted\nYear\nPlace\n1842\nLondon\n", document.Text);
        Assert.Equal([1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0], document.Pages[0].Lines.Select(line => line.HeadingLevel));
        Assert.Equal([0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0], document.Pages[0].Lines.Select(line => line.ListLevel));
        Assert.True(document.WordOf("Lovelace").Bold);
        Assert.True(document.WordOf("poet,").Italic);
        Assert.Equal("https://ada.example.com", document.WordOf("site").Link);
        Assert.Equal("mailto:ada@example.com", document.WordOf("ada@example.com").Link);
        Assert.Equal(new TableCell(0, 1, 1), document.LineWith("London").Cell);
    }

    [Theory]
    [InlineData(65001, "Zoë Müller – Köln, Łódź")]
    [InlineData(1252, "Zoë Müller – Köln, “naïve” façade €")]
    [InlineData(1250, "Zażółć gęślą jaźń, Łukasz Wiśniewski, Kraków")]
    [InlineData(1251, "Ада Лавлейс, математик, Лондон")]
    [InlineData(20866, "Ада Лавлейс, математик, Лондон")]
    [InlineData(1253, "Γεώργιος Παπαδόπουλος, Αθήνα")]
    [InlineData(1254, "Çağla Yıldırım, İstanbul, öğrenci, şehir")]
    [InlineData(28592, "Zażółć gęślą jaźń, Łukasz Wiśniewski, Kraków")]
    [InlineData(1200, "Ada Lovelace, Łódź")]
    [InlineData(1201, "Ada Lovelace, Łódź")]
    public async Task Read_Encoding_IsFoundWithoutAMark(int codePage, string text)
    {
        byte[] bytes = (CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage)).GetBytes(text);

        Assert.Equal(text + "\n", (await Reading.TextOfAsync(bytes)).Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Read_ByteOrderMark_NamesTheEncoding(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        Assert.Equal("Łódź\n", (await Reading.TextOfAsync([.. encoding.GetPreamble(), .. encoding.GetBytes("Łódź")])).Text);
    }

    [Fact]
    public async Task Read_Characters_AreComposedAndCleaned()
    {
        DocumentText document = await Reading.TextOfAsync("Zoe\u0308 o\ufb03ce\u00adr a\u200bb x\u00a0y \u202eRTL \0nul");

        Assert.Equal("Zoë officer ab x y RTL nul\n", document.Text);
    }

    [Fact]
    public async Task Read_OddUtf16_ReplacesTheRest()
    {
        Assert.Equal("AB\ufffd\n", (await Reading.TextOfAsync([0xff, 0xfe, 0x41, 0, 0x42, 0, 0x43])).Text);
    }

    [Fact]
    public async Task Read_Words_KnowTheirPlaceInTheText()
    {
        DocumentText document = await Reading.TextOfAsync("Ada Lovelace\nLondon");

        Line line = document.LineWith("London");
        Assert.Equal((13, 6), (line.Start, line.Length));
        Assert.Equal("Lovelace", document.Text.Substring(document.WordOf("Lovelace").Start, 8));
    }
}
