using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Content;

/// <summary>Group 6 is off, group 7 is on.</summary>
public sealed class HiddenLayersTests
{
    [Theory]
    [InlineData("<</Type/OCMD/OCGs[6 0 R 7 0 R]>>", true)]
    [InlineData("<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AllOn>>", false)]
    [InlineData("<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AnyOff>>", true)]
    [InlineData("<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AllOff>>", false)]
    [InlineData("<</Type/OCMD/OCGs 6 0 R>>", false)]
    [InlineData("<</Type/OCMD/OCGs[]>>", true)]
    [InlineData("<</Type/OCMD/VE[/And 6 0 R 7 0 R]>>", false)]
    [InlineData("<</Type/OCMD/VE[/Or 6 0 R[/Not 6 0 R]]>>", true)]
    public void Read_Membership_FollowsItsPolicy(string membership, bool seen) => Assert.Equal(seen, IsSeen(membership, "/OFF[6 0 R]"));

    [Theory]
    [InlineData("<</Type/OCMD/OCGs 6 0 R>>", false)]
    [InlineData("<</Type/OCMD/OCGs 7 0 R>>", true)]
    public void Read_BaseStateOff_ShowsWhatIsOn(string membership, bool seen) => Assert.Equal(seen, IsSeen(membership, "/BaseState/OFF/ON[7 0 R]"));

    [Fact]
    public void Read_ExpressionNestedDeep_Ends() =>
        Assert.True(IsSeen("<</Type/OCMD/VE" + string.Concat(Enumerable.Repeat("[/And", 90)) + " 7 0 R" + new string(']', 90) + ">>", "/OFF[6 0 R]"));

    [Theory]
    [InlineData("/OC /L BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET")]
    [InlineData("/OC /L BDC /OC /L BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET EMC")]
    public void Read_FormThatLeavesItsLayerOpen_HidesNothingAfterIt(string form) =>
        Assert.Equal("seen\n", PdfAssert.Text(WithForm(form, "/X Do /Span BMC BT /F1 12 Tf 72 600 Td (seen) Tj ET EMC")));

    [Fact]
    public void Read_FormThatClosesMoreThanItOpens_LeavesThePagesLayerOpen() => Assert.Equal(
        "seen\n",
        PdfAssert.Text(WithForm("EMC", "/OC /L BDC /X Do /Span BMC BT /F1 12 Tf 72 600 Td (layer) Tj ET EMC EMC BT /F1 12 Tf 72 500 Td (seen) Tj ET")));

    [Fact]
    public void Read_FormThatLeavesItsReplacementOpen_ReplacesNothingAfterIt() => Assert.Equal(
        "shown\nseen\n",
        PdfAssert.Text(WithForm("/Span <</ActualText(shown)>> BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET", "/X Do BT /F1 12 Tf 72 600 Td (seen) Tj ET")));

    [Fact]
    public void Read_PageThatLeavesItsLayerOpen_HidesNoAnnotation()
    {
        byte[] file = WithLayers("/OC /L BDC BT /F1 12 Tf 72 600 Td (layer) Tj ET", "[6 0 R]")
            .Page("/Font<</F1 5 0 R>>/Properties<</L 6 0 R>>", "/MediaBox[0 0 612 792]/Annots[10 0 R]")
            .Object(10, "<</Subtype/FreeText/Rect[72 690 272 720]/AP<</N 9 0 R>>>>")
            .Stream(9, "/Subtype/Form/BBox[0 0 200 30]/Resources<</Font<</F1 5 0 R>>>>", PdfBuilder.Bytes("BT /F1 12 Tf 0 10 Td (note) Tj ET")).Build();

        Assert.Equal("note\n", PdfAssert.Text(file));
    }

    [Fact]
    public void Read_ManyPages_CountTheListOfLayersOnce()
    {
        PdfBuilder builder = WithLayers("/OC /L BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET EMC BT /F1 12 Tf 72 600 Td (seen) Tj ET", "[" + string.Concat(Enumerable.Repeat("6 0 R ", 500)) + "]")
            .Object(2, "<</Type/Pages/Count 20/Kids[" + string.Concat(Enumerable.Range(20, 20).Select(page => $"{page} 0 R ")) + "]>>");
        for (int page = 20; page < 40; page++)
        {
            builder.Object(page, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/Properties<</L 6 0 R>>>>>>");
        }

        DocumentReadResult result = PdfAssert.Read(builder.Build(), new DocumentLimits { MaxValues = 8000 });

        Assert.DoesNotContain(CareerHub.Import.FindingCodes.LimitReached, PdfAssert.Codes(result));
        Assert.DoesNotContain("layer", result.Document!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ObjectsFoundAnewBetweenPages_HidesTheLayerOnBoth()
    {
        byte[] file = WithLayers("/OC /L BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET EMC BT /F1 12 Tf 72 600 Td (first) Tj ET", "[6 0 R]")
            .Object(2, "<</Type/Pages/Count 2/Kids[3 0 R 7 0 R]>>")
            .Object(7, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 8 0 R/Resources<</Font<</F1 5 0 R>>/Properties<</L 6 0 R>>>>>>")
            .Stream(8, "", PdfBuilder.Bytes("/OC /L BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET EMC BT /F1 12 Tf 72 600 Td (second) Tj ET")).Build();
        string text = System.Text.Encoding.Latin1.GetString(file);
        string place = $"{text.IndexOf("8 0 obj", StringComparison.Ordinal):D10} 00000 n";

        DocumentReadResult result = PdfAssert.Read(PdfBuilder.Bytes(text.Replace(place, "0000000009 00000 n", StringComparison.Ordinal)));

        Assert.Equal([CareerHub.Import.FindingCodes.HiddenText, CareerHub.Import.FindingCodes.Repaired], PdfAssert.Codes(result).Order());
        Assert.Equal(["first", "second"], result.Document!.Pages.Select(page => string.Join(" ", Assert.Single(page.Lines).Words.Select(word => word.Text))));
    }

    private static byte[] WithForm(string form, string content) => WithLayers(content, "[6 0 R]")
        .Page("/Font<</F1 5 0 R>>/Properties<</L 6 0 R>>/XObject<</X 9 0 R>>").Stream(9, "/Subtype/Form/BBox[0 0 612 792]", PdfBuilder.Bytes(form)).Build();

    private static PdfBuilder WithLayers(string content, string off) => PdfBuilder.WithContent(content)
        .Object(1, $"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF{off}>>>>>>")
        .Page("/Font<</F1 5 0 R>>/Properties<</L 6 0 R>>").Object(6, "<</Type/OCG/Name(a)>>");

    private static bool IsSeen(string membership, string configuration)
    {
        byte[] file = PdfBuilder.WithContent("/OC /L BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET EMC BT /F1 12 Tf 72 600 Td (seen) Tj ET")
            .Object(1, $"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<<{configuration}>>>>>>")
            .Page("/Font<</F1 5 0 R>>/Properties<</L 8 0 R>>")
            .Object(6, "<</Type/OCG/Name(a)>>").Object(7, "<</Type/OCG/Name(b)>>").Object(8, membership).Build();

        return PdfAssert.Text(file).StartsWith("layer", StringComparison.Ordinal);
    }
}
