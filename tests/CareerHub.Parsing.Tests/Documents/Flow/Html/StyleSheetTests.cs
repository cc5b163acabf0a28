using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow.Html;

public class StyleSheetTests
{
    [Theory]
    [InlineData("span { display: block }", "<p><span>Analyst</span>1842</p>", "Analyst\n1842\n")]
    [InlineData(".d { display:inline-block }", "<p>Analyst<b class=d>1842</b></p>", "Analyst 1842\n")]
    [InlineData(".d { float: right }", "<p>Analyst<b class=d>1842</b></p>", "Analyst 1842\n")]
    [InlineData("h3 { display: flex; justify-content: space-between }", "<h3><i>Analyst</i><b>1842</b></h3>", "Analyst 1842\n")]
    [InlineData("h3 { display: flex; flex-direction: column }", "<h3><i>Analyst</i><b>1842</b></h3>", "Analyst\n1842\n")]
    [InlineData("b { margin: 0 8px } i { margin-left: 0 }", "<p>Analyst<b>1842</b>x<i>y</i></p>", "Analyst 1842 xy\n")]
    [InlineData("li { display: inline }", "<ul><li>one</li><li>two</li></ul>", "one\ntwo\n")]
    [InlineData("p { white-space: pre-line }", "<p>one\ntwo</p>", "one\ntwo\n")]
    [InlineData("/* b { */ .x, div > b + b:last-child { display: block }", "<div>a<b>b</b><b>c</b></div>", "ab\nc\n")]
    [InlineData("<!-- b { display: block } -->", "<p>a<b>b</b></p>", "a\nb\n")]
    public async Task Read_Layout_SetsTextApart(string css, string html, string text)
    {
        Assert.Equal(text, (await ReadAsync(css, html)).Text);
    }

    [Theory]
    [InlineData("div { display: none }")]
    [InlineData(".a { display: none }")]
    [InlineData("#i { visibility: hidden }")]
    [InlineData("body div.a#i { opacity: 0 }")]
    [InlineData("main > .a { display: none }")]
    [InlineData("main .a { display: none }")]
    [InlineData("p + div { display: none }")]
    [InlineData("p ~ div { display: none }")]
    [InlineData("[data-x=print-only] { display: none }")]
    [InlineData("[data-x^=print] { display: none }")]
    [InlineData("div:not(.b) { display: none }")]
    [InlineData("main > :last-child { display: none }")]
    [InlineData("@media screen { .a { display: none } }")]
    [InlineData("@media screen and (min-width: 600px) { .a { display: none } }")]
    [InlineData("@media print { p { display: none } } .a { display: none }")]
    [InlineData("@supports (display: grid) { @media all { .a { display: none } } }")]
    [InlineData("@font-face { font-family: x; src: url(data:a;b{c}) } .a { display: none }")]
    [InlineData(".a { position: absolute; width: 1px; height: 1px; overflow: hidden }")]
    [InlineData(".a { position: absolute; left: -9999px }")]
    [InlineData(".a { font-size: 0 }")]
    [InlineData(".a { display: none !important } div { display: block }")]
    [InlineData(".w\\:a, .a { display: none }")]
    public async Task Read_HiddenByAStyleSheet_IsSetAside(string css)
    {
        DocumentText document = await ReadAsync(css, "<main><p>shown</p><div class='z a' id=i data-x=print-only>hidden</div></main>");

        Assert.Equal("shown\n", document.Text);
        Assert.Equal("hidden", Assert.Single(document.Pages[0].HiddenWords).Text);
    }

    [Theory]
    [InlineData("@media print { div { display: none } }")]
    [InlineData("@media (max-width: 600px) { div { display: none } }")]
    [InlineData("@media (prefers-color-scheme: dark) { div { display: none } }")]
    [InlineData("@media not screen { div { display: none } }")]
    [InlineData("div:hover, div::before, div:target { display: none }")]
    [InlineData("section div { display: none }")]
    [InlineData("main > main > div { display: none }")]
    [InlineData("div { display: none } .a { display: block }")]
    [InlineData(".a { display: block } div { display: none }")]
    [InlineData(".a { display: block !important } #i { display: none }")]
    [InlineData("#i { display: none } #i { display: block }")]
    [InlineData("div { display: var(--shown, none) }")]
    [InlineData("@keyframes x { to { display: none } } @page { margin: 0 }")]
    [InlineData("p { color: red; & + div { display: none } }")]
    [InlineData("{}} ; div display: none")]
    public async Task Read_RuleThatDoesNotHold_HidesNothing(string css)
    {
        DocumentText document = await ReadAsync(css, "<main><p>shown</p><div class=a id=i>too</div></main>");

        Assert.Equal("shown\ntoo\n", document.Text);
    }

    [Fact]
    public async Task Read_Type_ComesFromTheSheetAndTheAttributeOverIt()
    {
        DocumentText document = await ReadAsync(
            ".name { font: italic 600 20px/1.2 Arial; color: #1f3864 } b { font-weight: normal }",
            "<p class=name>big <b>thin</b> <span style='font-size: 10pt'>small</span></p>");

        Word big = document.WordOf("big");
        Assert.Equal((true, true, 15.0, 0x1f3864), (big.Bold, big.Italic, big.FontSize, big.Color));
        Assert.False(document.WordOf("thin").Bold);
        Assert.Equal(10, document.WordOf("small").FontSize);
    }

    [Fact]
    public async Task Read_SheetForPrinting_IsPassedOver()
    {
        Assert.Equal("shown\n", (await Reading.TextOfAsync("<html><style media=print>p { display: none }</style><p>shown</p></html>")).Text);
    }

    [Theory]
    [InlineData("", "<ol><li>a<li>b</ol>", "1. a\n2. b\n")]
    [InlineData("", "<ol start=3 type=a><li>a<li value=9>b<li>c</ol>", "c. a\ni. b\nj. c\n")]
    [InlineData("", "<ol reversed><li>a</li><li>b<ul><li>x</li></ul></li></ol>", "2. a\n1. b\nx\n")]
    [InlineData("ol { list-style: none }", "<ol><li>a<li>b</ol>", "a\nb\n")]
    [InlineData("ul { list-style-type: upper-roman }", "<ul><li>a</li></ul>", "I. a\n")]
    [InlineData("li { display: flex }", "<ol><li>a<li>b</ol>", "a\nb\n")]
    public async Task Read_OrderedLists_ShowTheirNumbers(string css, string html, string text)
    {
        Assert.Equal(text, (await ReadAsync(css, html)).Text);
    }

    [Fact]
    public async Task Read_MoreRulesThanTheLimit_KeepsTheText()
    {
        string css = string.Concat(Enumerable.Repeat(".x{display:none}", 60)) + "p{display:none}";

        DocumentReadResult result = await Reading.ReadAsync($"<html><style>{css}</style><p>shown</p></html>", new DocumentLimits { MaxObjects = 50 });

        Assert.Equal("shown\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "The document has more than 50 style rules. The rest was left out.");
    }

    [Theory]
    [InlineData(":not(")]
    [InlineData("@media screen {")]
    [InlineData("a{b{")]
    [InlineData("a > ")]
    public async Task Read_DeeplyNestedSheet_CostsNoStack(string piece)
    {
        Assert.Equal("shown\n", (await ReadAsync(string.Concat(Enumerable.Repeat(piece, 200_000)), "<p>shown</p>")).Text);
    }

    [Fact]
    public async Task Read_MetaElements_AreMetadata()
    {
        DocumentText document = await Reading.TextOfAsync("""
            <html><head><title> CV &ndash; Ada </title><meta name="Author" content="Ada"><meta name=description content="Analyst &amp; poet"><meta name=keywords content="engines">
            <meta name=generator content="Writer 1"><meta name="dcterms.created" content="2024-05-06T07:08:09Z"></head><body>text</body></html>
            """);

        Assert.Equal(
            new DocumentMetadata
            {
                Title = "CV – Ada",
                Author = "Ada",
                Subject = "Analyst & poet",
                Keywords = "engines",
                Creator = "Writer 1",
                CreatedAt = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero),
            },
            document.Metadata);
    }

    private static Task<DocumentText> ReadAsync(string css, string html) => Reading.TextOfAsync($"<html><head><style>{css}</style></head><body>{html}</body></html>");
}
