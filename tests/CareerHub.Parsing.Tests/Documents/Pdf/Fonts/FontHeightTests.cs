using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Fonts;

public sealed class FontHeightTests
{
    [Theory]
    [InlineData("/Type1/BaseFont/Helvetica-Bold", 7.18, 2.07)]
    [InlineData("/TrueType/BaseFont/Arial,Bold/FontDescriptor<</Ascent 905/Descent -212>>", 7.18, 2.07)]
    [InlineData("/TrueType/BaseFont/TimesNewRomanPSMT", 6.83, 2.17)]
    [InlineData("/Type1/BaseFont/Courier", 6.29, 1.57)]
    [InlineData("/Type1/BaseFont/ABCDEF+Helvetica/FontDescriptor<</Ascent 770/Descent -230/FontFile 6 0 R>>", 7.7, 2.3)]
    [InlineData("/TrueType/BaseFont/Lato/FontDescriptor<</Ascent 805/Descent 195>>", 8.05, 1.95)]
    [InlineData("/TrueType/BaseFont/Lato/FontDescriptor<</Ascent 0/Descent 32768>>", 9.5, 3.5)]
    [InlineData("/Type3/FontMatrix[.01 0 0 .01 0 0]/FontBBox[0 -30 100 90]/Encoding<</Differences[65/A]>>", 9, 3)]
    [InlineData("/Type3/FontMatrix[.01 0 0 .01 0 0]/FontBBox[0 0 100 45]/Encoding<</Differences[65/A]>>", 8, 2)]
    public void Read_Font_HasTheHeightOfItsKind(string font, double ascent, double descent)
    {
        PageBox box = Assert.Single(PdfAssert.Words(PdfBuilder.WithContent("BT /F1 10 Tf 72 692 Td (A) Tj ET")
            .Object(5, $"<</Type/Font/Subtype{font}/FirstChar 65/Widths[60]>>").Stream(6, "", []).Build())).Box!.Value;

        Assert.Equal((100 - ascent, 100 + descent), (Math.Round(box.Top, 2), Math.Round(box.Bottom, 2)));
    }
}
