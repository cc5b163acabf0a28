using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Content;

public sealed class AppearancesTests
{
    [Fact]
    public void Read_FilledField_ShowsItsTextInItsPlace()
    {
        // A box of 100 by 10 in a rectangle of twice the size.
        Word word = Assert.Single(PdfAssert.Words(File("/Subtype/Widget/FT/Tx/Rect[72 600 272 620]/AP<</N 6 0 R>>")));

        Assert.Equal(("Ada", 72.0, 792.0 - 604, 20.0), (word.Text, word.Box!.Value.Left, word.Baseline, word.FontSize));
    }

    [Theory]
    [InlineData("/Subtype/FreeText/Rect[72 600 172 610]/AP<</N 6 0 R>>")]
    [InlineData("/Subtype/Widget/Rect[72 600 172 610]/AS/On/AP<</N<</On 6 0 R/Off 7 0 R>>>>")]
    [InlineData("/Subtype/Stamp/F 4/Rect[72 600 172 610]/AP<</N 6 0 R>>")]
    public void Read_AnnotationThatIsShown_GivesItsText(string annotation) => Assert.Equal("Ada\n", PdfAssert.Text(File(annotation)));

    [Theory]
    [InlineData("/Subtype/FreeText/F 2/Rect[72 600 172 610]/AP<</N 6 0 R>>")]
    [InlineData("/Subtype/FreeText/F 32/Rect[72 600 172 610]/AP<</N 6 0 R>>")]
    [InlineData("/Subtype/Popup/Rect[72 600 172 610]/AP<</N 6 0 R>>")]
    [InlineData("/Subtype/FreeText/OC 9 0 R/Rect[72 600 172 610]/AP<</N 6 0 R>>")]
    [InlineData("/Subtype/Widget/Rect[72 600 172 610]/AS/Off/AP<</N<</On 6 0 R>>>>")]
    [InlineData("/Subtype/FreeText/AP<</N 6 0 R>>")]
    public void Read_AnnotationThatIsNotShown_GivesNothing(string annotation) => Assert.Null(PdfAssert.Read(File(annotation)).Document);

    [Fact]
    public void Read_AppearanceOfATurnedPage_IsTurnedWithIt()
    {
        byte[] file = Builder("/Subtype/FreeText/Rect[72 600 172 610]/AP<</N 6 0 R>>").Page("/Font<</F1 5 0 R>>", "/Rotate 90/MediaBox[0 0 612 792]/Annots[8 0 R]").Build();

        Assert.Equal(90, Assert.Single(PdfAssert.Words(file)).Rotation);
    }

    private static byte[] File(string annotation) => Builder(annotation).Build();

    private static PdfBuilder Builder(string annotation) => PdfBuilder.WithContent("q Q")
        .Object(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</D<</OFF[9 0 R]>>>>>>")
        .Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/Annots[8 0 R]")
        .Stream(6, "/Type/XObject/Subtype/Form/BBox[0 0 100 10]/Resources<</Font<</F1 5 0 R>>>>", PdfBuilder.Bytes("BT /F1 10 Tf 0 2 Td (Ada) Tj ET"))
        .Object(8, "<<" + annotation + ">>")
        .Object(9, "<</Type/OCG/Name(x)>>");
}
