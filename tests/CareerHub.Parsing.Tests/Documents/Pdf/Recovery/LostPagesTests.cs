using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Recovery;

/// <summary>Files of which only the beginning is there: pages and fonts stand behind the cut.</summary>
public sealed class LostPagesTests
{
    private const string Map = "1 begincodespacerange <0000> <FFFF> endcodespacerange 3 beginbfchar <0101> <0041> <0202> <0064> <0303> <0061> endbfchar";

    [Fact]
    public void Read_ContentAlone_IsReadAsPlainText() => Reads("(Countess of Lovelace) Tj", "", "Countess of Lovelace\n");

    [Theory]
    [InlineData(@"[(e\016cient)-333(Carter)]TJ", "efficient Carter\n")]
    [InlineData(@"(e\036cient Carter) Tj", "efficient Carter\n")]
    [InlineData(@"(Ren\351 Carter \205) Tj", "René Carter …\n")]
    public void Read_ContentAlone_TellsTheEncodingByItsCodes(string shown, string text) => Reads(shown, "", text);

    [Fact]
    public void Read_ContentAndCharacterMap_BelongTogetherByTheirCodes() => Reads("<010102020303> Tj", Stream(5, Map), "Ada\n");

    [Fact]
    public void Read_ContentAndFont_BelongTogetherByTheirCodes() => Reads(
        "<010102020303> Tj", Stream(5, Map) + "6 0 obj\n<</Type/Font/Subtype/Type0/BaseFont/Lato-Bold/Encoding/Identity-H/ToUnicode 5 0 R>>\nendobj\n", "Ada\n");

    [Theory]
    [InlineData("<01010404> Tj")]
    [InlineData(@"(\001\002\003\004\005) Tj")]
    [InlineData("(PJGF SFOOBO PXBL XJUI) Tj")]
    public void Read_CodesThatNothingExplains_AreNotGuessed(string shown) =>
        Assert.Equal([FindingCodes.Damaged], PdfAssert.Codes(PdfAssert.Read(File(shown, Stream(5, Map)))));

    [Fact]
    public void Read_PageWithoutItsFont_UsesTheMapThatIsLeft()
    {
        byte[] file = File("<010102020303> Tj", Stream(5, Map) + "3 0 obj\n<</Type/Page/MediaBox[0 0 300 800]/Contents 4 0 R/Resources<</Font<</F1 9 0 R>>>>>>\nendobj\n");

        Page page = Assert.Single(PdfAssert.Read(file).Document!.Pages);

        Assert.Equal((300.0, "Ada"), (page.Width, page.Lines[0].Words[0].Text));
    }

    [Fact]
    public void Read_PageWithoutTree_InheritsFromTheNodesThatAreLeft()
    {
        byte[] file = PdfBuilder.Bytes("%PDF-1.5\n" + Stream(4, "BT /F1 12 Tf 72 700 Td (Ada) Tj ET")
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Parent 2 0 R/MediaBox[0 0 500 800]/Resources<</Font<</F1 6 0 R>>>>>>\nendobj\n"
            + "6 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>\nendobj\n");

        Page page = Assert.Single(PdfAssert.Read(file).Document!.Pages);

        Assert.Equal((500.0, true), (page.Width, page.Lines[0].Words[0].Bold));
    }

    [Theory]
    [InlineData(2, "Ada\n\fGrace\n")]
    [InlineData(1, "Ada\n")]
    public void Read_TreeWithALostNode_AddsAsManyPagesAsItCounts(int count, string text)
    {
        byte[] file = PdfBuilder.Bytes("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n" + Stream(4, "BT /F1 12 Tf 72 700 Td (Ada) Tj ET") + Stream(8, "BT /F1 12 Tf 72 700 Td (Grace) Tj ET")
            + $"2 0 obj\n<</Type/Pages/Kids[3 0 R 9 0 R]/Count {count}>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n7 0 obj\n<</Type/Page/Parent 9 0 R/Contents 8 0 R>>\nendobj\n");

        Assert.Equal(text, PdfAssert.Text(file));
    }

    [Theory]
    [InlineData("columns-pdflatex", 30, "Elin Vasara inspects road")]
    [InlineData("cjk-xelatex", 60, "水野あかり、橋梁技術者、東京\n")]
    [InlineData("columns-pdflatex", 90, "bridges in the south of Finland")]
    public void Read_SampleCutOff_GivesItsText(string name, int percent, string text)
    {
        byte[] whole = PdfSample.Bytes(name);

        DocumentReadResult result = PdfAssert.Read(whole[..(whole.Length * percent / 100)]);

        Assert.Contains(text, result.Document!.Text, StringComparison.Ordinal);
        Assert.Contains(FindingCodes.Repaired, PdfAssert.Codes(result));
    }

    private static void Reads(string shown, string more, string text)
    {
        DocumentReadResult result = PdfAssert.Read(File(shown, more));

        Assert.Equal(text, result.Document?.Text);
        Assert.Equal([FindingCodes.Repaired], PdfAssert.Codes(result));
    }

    private static byte[] File(string shown, string more) => PdfBuilder.Bytes("%PDF-1.5\n" + Stream(4, $"BT /F1 12 Tf 72 700 Td {shown} ET") + more);

    private static string Stream(int number, string data) => $"{number} 0 obj\n<</Length {data.Length}>>\nstream\n{data}\nendstream\nendobj\n";
}
