using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Fonts;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Fonts;

public sealed class FontTextTests
{
    [Theory]
    [InlineData("Aacute", "Á")]
    [InlineData("germandbls", "ß")]
    [InlineData("uni0141", "Ł")]
    [InlineData("u1F389", "🎉")]
    [InlineData("f_i", "fi")]
    [InlineData("one.oldstyle", "1")]
    [InlineData("Asmall", "a")]
    [InlineData("g17", null)]
    public void ToUnicode_GlyphName_FollowsTheGlyphList(string name, string? expected) => Assert.Equal(expected, GlyphNames.ToUnicode(name));

    [Fact]
    public void Read_DifferencesOfAnEncoding_NameTheCharacters() => Assert.Equal(
        "Łódź\n",
        Shown("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/Lslash/oacute/zacute]>>>>", @"\001\002d\003"));

    [Fact]
    public void Read_LigatureGlyphs_AreExpanded() =>
        Assert.Equal("office\n", Shown("<</Type/Font/Subtype/Type1/BaseFont/CMR10/Encoding<</Differences[14/ffi]>>/FirstChar 14/Widths[833]>>", @"o\016ce"));

    [Theory]
    [InlineData("13 97 103", @"\015ag", "flag")]
    [InlineData("29 97 103", @"\035ag", "flag")]
    [InlineData("21 48 49", @"0\0251", "0\u20131")]
    [InlineData("19 25 97 101 123", @"a\023e\031{", "a\u00B4e\u00DF\u2013")]
    [InlineData("97 255", @"a\377", "a\u00DF")]
    [InlineData("97 236 239 240 241", @"\354\357\360a\361", "\u043C\u043F\u0440a\u0441")]
    [InlineData("15", @"\017", "\u2022")]
    [InlineData("136", @"\210", "\u2022")]
    public void Read_NumberedGlyphNames_AreTexCodes(string codes, string shown, string expected) => Assert.Equal(
        expected + "\n",
        Shown($"<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 0 1 1]/Encoding<</Differences[{string.Concat(codes.Split(' ').Select(code => $"{code}/a{code} "))}]>>/FirstChar 0/Widths[{string.Concat(Enumerable.Repeat("500 ", 256))}]/CharProcs<<>>>>", shown));

    [Fact]
    public void Read_ToUnicode_WinsOverTheEncoding()
    {
        PdfBuilder file = PdfBuilder.WithText("abc")
            .Object(5, "<</Type/Font/Subtype/TrueType/BaseFont/X/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>")
            .Stream(6, "", PdfBuilder.Bytes("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <61> <0416> endbfchar 1 beginbfrange <62> <63> <0041> endbfrange"));

        Assert.Equal("ЖAB\n", PdfAssert.Text(file.Build()));
    }

    [Fact]
    public void Read_PredefinedCMap_DecodesItsCodePage()
    {
        PdfBuilder file = PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td <93FA967B> Tj ET")
            .Object(5, "<</Type/Font/Subtype/Type0/BaseFont/Ryumin/Encoding/90ms-RKSJ-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin>>]>>");

        Assert.Equal("日本\n", PdfAssert.Text(file.Build()));
    }

    [Fact]
    public void Read_AccentDrawnOverLetter_IsComposed()
    {
        // TeX's way: the accent, a step back, the letter.
        PdfBuilder file = PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td [(caf\\023)333(e)] TJ ET")
            .Object(5, "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</Differences[19/acute]>>>>");

        Assert.Equal("café\n", PdfAssert.Text(file.Build()));
    }

    [Fact]
    public void Read_GlyphsWithoutMeaning_AreAFinding()
    {
        PdfBuilder file = PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td (ab) Tj ET")
            .Object(5, "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[97/icon7]>>>>");

        DocumentReadResult result = PdfAssert.Read(file.Build());

        Assert.Equal("\uFFFDb\n", result.Document!.Text);
        Assert.Equal([FindingCodes.UnmappedText], PdfAssert.Codes(result));
    }

    [Fact]
    public void Read_NoncharactersInToUnicode_AreLeftOut()
    {
        PdfBuilder file = PdfBuilder.WithText("abc").Object(5, "<</Type/Font/Subtype/TrueType/ToUnicode 6 0 R>>")
            .Stream(6, "", PdfBuilder.Bytes("1 beginbfchar <62> <FFFE> endbfchar 1 beginbfchar <63> <D800> endbfchar"));

        Assert.Equal("a\uFFFD\n", PdfAssert.Text(file.Build()));
    }

    private static string Shown(string font, string text) => PdfAssert.Text(PdfBuilder.WithText(text).Object(5, font).Build());
}
