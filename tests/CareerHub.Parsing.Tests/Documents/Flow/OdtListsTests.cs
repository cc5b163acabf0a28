using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class OdtListsTests
{
    private const string Numbered = """
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1" text:start-value="3"/>
        <text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a" text:display-levels="2"/>
        <text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>
        """;

    [Fact]
    public async Task Read_Lists_ShowTheirNumbersAndNoBullets()
    {
        DocumentText document = await Reading.TextOfAsync(OdtFile.Of(
            List("L1", Item("three") + Item("four", List(null, Item("inner", List(null, Item("bullet"))) + Item("inner"))) + Item("five"))
            + List("L1", Item("again")) + """<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>on</text:p></text:list-item><text:list-item text:start-value="9"><text:p>nine</text:p></text:list-item></text:list>""",
            automaticStyles: Numbered));

        Assert.Equal("3. three\n4. four\n(4.a) inner\nbullet\n(4.b) inner\n5. five\n3. again\n4. on\n9. nine\n", document.Text);
        Assert.Equal([1, 1, 2, 3, 2, 1, 1, 1, 1], document.Pages[0].Lines.Select(line => line.ListLevel));
    }

    [Fact]
    public async Task Read_NumberedHeadings_ShowTheirNumbers()
    {
        DocumentText document = await Reading.TextOfAsync(OdtFile.Of(
            """<text:h text:outline-level="1">Work</text:h><text:h text:outline-level="2">Babbage</text:h><text:h text:outline-level="1" text:is-list-header="true">Aside</text:h><text:h text:outline-level="1">Study</text:h>""",
            styles: """<office:styles><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>"""));

        Assert.Equal("I. Work\nI.1 Babbage\nAside\nII. Study\n", document.Text);
        Assert.Equal([1, 2, 1, 1], document.Pages[0].Lines.Select(line => line.HeadingLevel));
    }

    [Fact]
    public async Task Read_Breaks_BeginPages()
    {
        DocumentText document = await Reading.TextOfAsync(OdtFile.Of(
            """<text:p text:style-name="After">one</text:p><text:p>two</text:p><text:p text:style-name="Master">three</text:p>""",
            automaticStyles: """<style:style style:name="After" style:family="paragraph"><style:paragraph-properties fo:break-after="page"/></style:style><style:style style:name="Master" style:family="paragraph" style:master-page-name="Standard"/>"""));

        Assert.Equal("one\n\ftwo\n\fthree\n", document.Text);
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("fo:background-color=\"#1f3864\"", "", false)]
    [InlineData("fo:background-color=\"#1f3864\"", "fo:background-color=\"#ffffff\"", true)]
    [InlineData("fo:background-color=\"transparent\"", "", true)]
    public async Task Read_WhiteText_IsHiddenWhereNothingLiesBehindIt(string cell, string text, bool hidden)
    {
        DocumentText document = await Reading.TextOfAsync(OdtFile.Of(
            """<text:p>Ada</text:p><table:table><table:table-row><table:table-cell table:style-name="C"><text:p><text:span text:style-name="T">white</text:span></text:p></table:table-cell></table:table-row></table:table>""",
            automaticStyles: $"""<style:style style:name="C" style:family="table-cell"><style:table-cell-properties {cell}/></style:style><style:style style:name="T" style:family="text"><style:text-properties fo:color="#ffffff" {text}/></style:style>"""));

        Assert.Equal(hidden ? ["white"] : [], document.Pages[0].HiddenWords.Select(word => word.Text));
    }

    [Theory]
    [InlineData("<office:automatic-styles><style:page-layout style:name=\"P\"><style:page-layout-properties fo:background-color=\"#203040\"/></style:page-layout></office:automatic-styles>", "")]
    [InlineData("", "<text:p><draw:frame><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image></draw:frame></text:p>")]
    public async Task Read_WhiteTextWherePagesMayBeFilled_IsVisible(string styles, string before)
    {
        DocumentText document = await Reading.TextOfAsync(OdtFile.Of(
            before + """<text:p><text:span text:style-name="T">white</text:span></text:p>""",
            automaticStyles: """<style:style style:name="T" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>""", styles: styles));

        Assert.Equal("white\n", document.Text);
    }

    [Fact]
    public async Task Read_HiddenSection_IsSetAside()
    {
        DocumentText document = await Reading.TextOfAsync(OdtFile.Of(
            """<text:p><text:title>CV</text:title></text:p><text:section text:display="none"><text:p>secret</text:p></text:section>"""));

        Assert.Equal("CV\n", document.Text);
        Assert.Equal("secret", Assert.Single(document.Pages[0].HiddenWords).Text);
    }

    private static string List(string? style, string items) =>
        $"<text:list{(style is null ? "" : $" text:style-name=\"{style}\"")}>{items}</text:list>";

    private static string Item(string text, string inner = "") => $"<text:list-item><text:p>{text}</text:p>{inner}</text:list-item>";
}
