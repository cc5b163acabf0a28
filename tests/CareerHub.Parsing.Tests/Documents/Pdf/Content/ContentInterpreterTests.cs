using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Content;

public sealed class ContentInterpreterTests
{
    private const string Visible = " BT 0 Tr 0 g /F1 12 Tf 72 600 Td (seen) Tj ET";

    [Theory]
    [InlineData("BT /F1 12 Tf 3 Tr 72 700 Td (secret) Tj ET")]
    [InlineData("BT /F1 1 Tf 72 700 Td (secret) Tj ET")]
    [InlineData("BT /F1 12 Tf 1 g 72 700 Td (secret) Tj ET")]
    [InlineData("BT /F1 12 Tf 1 1 1 rg 72 700 Td (secret) Tj ET")]
    [InlineData("0 0 1 rg 0 0 612 792 re f BT /F1 12 Tf 72 700 Td (secret) Tj ET 1 g 0 0 612 650 re f")]
    [InlineData("BT /F1 12 Tf 72 900 Td (secret) Tj ET")]
    [InlineData("q 0 0 10 10 re W n BT /F1 12 Tf 72 700 Td (secret) Tj ET Q")]
    public void Run_TextThatIsNotSeen_IsHidden(string content)
    {
        DocumentReadResult result = PdfAssert.Read(PdfBuilder.WithContent(content + Visible).Build());

        Assert.Equal("seen\n", result.Document!.Text);
        Word hidden = Assert.Single(result.Document.Pages[0].HiddenWords);
        Assert.Equal(("secret", true), (hidden.Text, hidden.Hidden));
        Assert.Equal([FindingCodes.HiddenText], PdfAssert.Codes(result));
    }

    [Fact]
    public void Run_WhiteTextOnDarkGround_IsSeen() =>
        Assert.Equal("Ada\n", PdfAssert.Text(PdfBuilder.WithContent("0.1 0.2 0.3 rg 0 0 300 792 re f 1 g BT /F1 12 Tf 72 700 Td (Ada) Tj ET").Build()));

    [Fact]
    public void Run_TextOnPicture_IsSeen() => Assert.Equal(
        "Ada\n",
        PdfAssert.Text(PdfBuilder.WithContent("q 612 0 0 792 0 0 cm /I Do Q 1 g BT /F1 12 Tf 72 700 Td (Ada) Tj ET")
            .Page("/Font<</F1 5 0 R>>/XObject<</I 6 0 R>>").Stream(6, "/Subtype/Image", []).Build()));

    [Fact]
    public void Run_LayerThatIsOff_IsHidden()
    {
        byte[] file = PdfBuilder.WithContent("/OC /L BDC BT /F1 12 Tf 72 700 Td (secret) Tj ET EMC" + Visible)
            .Object(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</D<</OFF[6 0 R]>>>>>>")
            .Page("/Font<</F1 5 0 R>>/Properties<</L 6 0 R>>").Object(6, "<</Type/OCG/Name(x)>>").Build();

        Assert.Equal("seen\n", PdfAssert.Text(file));
    }

    [Fact]
    public void Run_FormOfALayerThatIsOff_StaysHiddenThroughMarkedContent()
    {
        byte[] file = PdfBuilder.WithContent("/X Do" + Visible)
            .Object(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</D<</OFF[6 0 R]>>>>>>")
            .Page("/Font<</F1 5 0 R>>/XObject<</X 7 0 R>>").Object(6, "<</Type/OCG/Name(x)>>")
            .Stream(7, "/Subtype/Form/BBox[0 0 612 792]/OC 6 0 R", PdfBuilder.Bytes("/Span BMC EMC BT /F1 12 Tf 72 700 Td (secret) Tj ET")).Build();

        Assert.Equal("seen\n", PdfAssert.Text(file));
    }

    [Fact]
    public void Run_ActualText_ReplacesTheGlyphs() => Assert.Equal(
        "Zürich office\n",
        PdfAssert.Text(PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td /Span<</ActualText<FEFF005A00FC0072006900630068>>>BDC (Z*) Tj EMC ( office) Tj ET").Build()));

    [Fact]
    public void Run_FormWithMatrix_PlacesItsText()
    {
        byte[] file = PdfBuilder.WithContent("q 2 0 0 2 100 100 cm /X Do Q")
            .Page("/XObject<</X 6 0 R>>")
            .Stream(6, "/Subtype/Form/BBox[0 0 300 300]/Matrix[1 0 0 1 10 20]/Resources<</Font<</F1 5 0 R>>>>", PdfBuilder.Bytes("BT /F1 10 Tf (Ada) Tj ET")).Build();

        Word word = Assert.Single(PdfAssert.Words(file));

        Assert.Equal((120d, 792d - 140, 20d), (word.Box!.Value.Left, word.Baseline, word.FontSize));
    }

    [Fact]
    public void Run_FormInAForm_HasBothMatricesAndTheResourcesOfItsPage()
    {
        byte[] file = PdfBuilder.WithContent("/X Do").Page("/Font<</F1 5 0 R>>/XObject<</X 6 0 R/Y 7 0 R>>")
            .Stream(6, "/Subtype/Form/BBox[0 0 300 300]/Matrix[2 0 0 2 100 0]", PdfBuilder.Bytes("q 1 0 0 1 0 50 cm /Y Do Q"))
            .Stream(7, "/Subtype/Form/BBox[0 0 300 300]/Matrix[1 0 0 1 5 0]", PdfBuilder.Bytes("BT /F1 10 Tf (Ada) Tj ET")).Build();

        Word word = Assert.Single(PdfAssert.Words(file));

        Assert.Equal((110d, 792d - 100, 20d), (word.Box!.Value.Left, word.Baseline, word.FontSize));
    }

    [Fact]
    public void Run_FormThatDrawsItself_Ends()
    {
        byte[] file = PdfBuilder.WithContent("/X Do" + Visible).Page("/Font<</F1 5 0 R>>/XObject<</X 6 0 R>>")
            .Stream(6, "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", PdfBuilder.Bytes("/X Do")).Build();

        Assert.Equal("seen\n", PdfAssert.Text(file));
    }

    [Fact]
    public void Run_InlineImage_IsSkipped() =>
        Assert.Equal("seen\n", PdfAssert.Text(PdfBuilder.WithContent("q BI /W 2 /H 1 /BPC 8 /CS /G ID (\u00FF EI) Tj \nEI Q" + Visible).Build()));

    [Fact]
    public void Read_RotatedPage_GivesBoxesAsDisplayed()
    {
        // The text runs upwards on the sheet, and the page is shown turned by 90 degrees: it reads from left to right.
        byte[] file = PdfBuilder.WithContent("BT /F1 12 Tf 0 1 -1 0 100 50 Tm (Ada) Tj ET").Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/Rotate 90").Build();

        DocumentText document = PdfAssert.Read(file).Document!;
        Word word = document.Pages[0].Lines[0].Words[0];

        Assert.Equal((792d, 612d), (document.Pages[0].Width, document.Pages[0].Height));
        Assert.Equal((0, 50d, 100d), (word.Rotation, word.Box!.Value.Left, word.Baseline));
    }

    [Fact]
    public void Read_LinkOverWord_GivesItsAddress()
    {
        byte[] file = PdfBuilder.WithText("see mine")
            .Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/Annots[<</Subtype/Link/Rect[92 695 125 712]/A<</S/URI/URI(https://example.org/ada)>>>>]").Build();

        Assert.Equal([null, "https://example.org/ada"], PdfAssert.Words(file).Select(word => word.Link));
    }

    [Fact]
    public void Read_StyledText_TellsWeightSlopeColourAndSize()
    {
        byte[] file = PdfBuilder.WithContent("BT 0.2 0.4 0.6 rg /F1 7 Tf 2 0 0 2 72 700 Tm (Ada) Tj ET").Object(5, "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Helvetica-BoldOblique>>").Build();

        Word word = Assert.Single(PdfAssert.Words(file));

        Assert.Equal((true, true, 0x336699, 14d), (word.Bold, word.Italic, word.Color, word.FontSize));
    }
}
