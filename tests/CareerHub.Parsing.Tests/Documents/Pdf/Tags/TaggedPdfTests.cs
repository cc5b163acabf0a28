using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Tags;

public sealed class TaggedPdfTests
{
    private const string Tree = "/StructTreeRoot 20 0 R/MarkInfo<</Marked true>>";

    [Theory]
    [InlineData("tagged-chromium")]
    [InlineData("tagged-libreoffice")]
    public void Read_TaggedSample_StatesHeadingsListsAndCells(string name)
    {
        IReadOnlyList<Line> lines = PdfSample.Read(name).Document!.Pages[0].Lines;

        Assert.Equal(
            [("Elin Vasara", 1), ("Work", 2), ("Training", 2)],
            lines.Where(line => line.HeadingLevel > 0).Select(line => (Text(line), line.HeadingLevel)));
        Assert.Equal(
            [("Inspector of road bridges", 1), ("Load tests", 2), ("Reports", 2), ("Designer of foot bridges", 1)],
            lines.Where(line => line.ListLevel > 0).Select(line => (Text(line).TrimStart('•', ' '), line.ListLevel)));
        Assert.Equal(
            [("Year", 0, 0), ("Course", 0, 1), ("2021", 1, 0), ("Welding", 1, 1), ("Steel care", 2, 1), ("Further courses on request", 3, 0)],
            lines.Where(line => line.Cell is not null).Select(line => (Text(line), line.Cell!.Value.Row, line.Cell.Value.Column)).OrderBy(cell => (cell.Row, cell.Column)));
        Assert.DoesNotContain(lines, line => line.Artifact);
    }

    [Fact]
    public void Read_SampleOfLuaTex_StatesHeadingAndPageNumber()
    {
        IReadOnlyList<Line> lines = PdfSample.Read("tagged-lualatex").Document!.Pages[0].Lines;

        Assert.Equal([("Elin Vasara", 1, false), ("Bridge engineer in Turku.", 0, false), ("1", 0, true)], lines.Select(line => (Text(line), line.HeadingLevel, line.Artifact)));
    }

    [Theory]
    [InlineData("/H3", "", 3)]
    [InlineData("/H9", "", 6)]
    [InlineData("/Title", "", 1)]
    [InlineData("/H", "", 1)]
    [InlineData("/Kop", "/RoleMap<</Kop/Head/Head/H2>>", 2)]
    [InlineData("/Kop", "/RoleMap<</Kop/Kop>>", 0)]
    [InlineData("/Kop", "/RoleMap<</Kop/Head/Head/Kop>>", 0)]
    [InlineData("/P", "", 0)]
    public void Read_Roles_AreMapped(string role, string map, int level) => Assert.Equal(level, Read(Element(role), map).HeadingLevel);

    [Fact]
    public void Read_RoleOfANamespace_IsMapped() => Assert.Equal(4, Read(Element("/chapter", "/NS<</NS(x)/RoleMapNS<</chapter[/H4 5 0 R]>>>>"), "").HeadingLevel);

    [Fact]
    public void Read_ElementsInACircle_End() => Assert.Equal(2, Read("<</S/H2/P 22 0 R>>", "").HeadingLevel);

    [Fact]
    public void Read_LineThatIsHalfAHeading_IsNone()
    {
        byte[] file = File("/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td (Ada) Tj ET EMC BT /F1 12 Tf 200 700 Td (2019) Tj ET", Element("/H2"), "");

        Assert.Equal(0, PdfAssert.Read(file).Document!.Pages[0].Lines[0].HeadingLevel);
    }

    [Fact]
    public void Read_MarkedContentOfAForm_IsTheFormsOwn()
    {
        byte[] file = Builder("/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td (Ada) Tj ET EMC /X1 Do", Element("/P"), "")
            .Page("/Font<</F1 5 0 R>>/XObject<</X1 7 0 R>>", "/MediaBox[0 0 612 792]/StructParents 0")
            .Stream(7, "/Subtype/Form/BBox[0 0 612 792]/StructParents 1", PdfBuilder.Bytes("/P <</MCID 0>> BDC BT /F1 12 Tf 72 650 Td (Grace) Tj ET EMC"))
            .Object(21, "<</Nums[0[22 0 R]1[23 0 R]]>>")
            .Object(23, "<</S/H1/P 20 0 R>>")
            .Build();

        Assert.Equal([("Ada", 0), ("Grace", 1)], PdfAssert.Read(file).Document!.Pages[0].Lines.Select(line => (Text(line), line.HeadingLevel)));
    }

    [Fact]
    public void Read_ParentTreeInACircle_Ends()
    {
        byte[] file = Builder("/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td (Ada) Tj ET EMC", Element("/H1"), "").Object(21, "<</Kids[21 0 R 24 0 R]>>").Object(24, "<</Kids[21 0 R]/Nums[0[22 0 R]]>>").Build();

        Assert.Equal(1, PdfAssert.Read(file).Document!.Pages[0].Lines[0].HeadingLevel);
    }

    private static Line Read(string element, string root) =>
        PdfAssert.Read(File("/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td (Ada) Tj ET EMC", element, root)).Document!.Pages[0].Lines[0];

    private static string Element(string role, string more = "") => $"<</S{role}/P 20 0 R{more}>>";

    private static byte[] File(string content, string element, string root) => Builder(content, element, root).Build();

    private static PdfBuilder Builder(string content, string element, string root) => PdfBuilder.WithContent(content)
        .Object(1, "<</Type/Catalog/Pages 2 0 R" + Tree + ">>")
        .Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/StructParents 0")
        .Object(20, $"<</Type/StructTreeRoot/ParentTree 21 0 R{root}>>")
        .Object(21, "<</Nums[0[22 0 R]]>>")
        .Object(22, element);

    private static string Text(Line line) => string.Join(' ', line.Words.Select(word => word.Text));
}
