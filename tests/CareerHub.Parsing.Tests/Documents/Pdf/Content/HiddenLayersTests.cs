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

    private static bool IsSeen(string membership, string configuration)
    {
        byte[] file = PdfBuilder.WithContent("/OC /L BDC BT /F1 12 Tf 72 700 Td (layer) Tj ET EMC BT /F1 12 Tf 72 600 Td (seen) Tj ET")
            .Object(1, $"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<<{configuration}>>>>>>")
            .Page("/Font<</F1 5 0 R>>/Properties<</L 8 0 R>>")
            .Object(6, "<</Type/OCG/Name(a)>>").Object(7, "<</Type/OCG/Name(b)>>").Object(8, membership).Build();

        return PdfAssert.Text(file).StartsWith("layer", StringComparison.Ordinal);
    }
}
