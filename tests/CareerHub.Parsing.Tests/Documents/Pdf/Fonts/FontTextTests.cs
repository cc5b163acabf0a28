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
    public void ToUnicode_NameLongerThanAllowed_SaysNothing()
    {
        Assert.Equal(new string('a', 64), GlyphNames.ToUnicode(string.Join('_', Enumerable.Repeat("a", 64))));
        Assert.Null(GlyphNames.ToUnicode(string.Join('_', Enumerable.Repeat("a", 65))));
    }

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

    [Theory]
    [InlineData("1/G4C/GF6/G76", @"\001\002\003", "L\u00F6v")]
    [InlineData("246/c246 76/c76 118/c118", @"L\366v", "L\u00F6v")]
    [InlineData("1/g76 2/g246", @"\001\002L", "\uFFFDL")]
    public void Read_NumbersOfCharactersAsGlyphNames_AreThoseOfWindows(string differences, string shown, string expected) =>
        Assert.Equal(expected + "\n", Shown($"<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[{differences}]>>>>", shown));

    [Fact]
    public void Read_ToUnicodeThatMapsToNothing_LeavesTheNameOfTheGlyph()
    {
        PdfBuilder file = PdfBuilder.WithText("abc")
            .Object(5, "<</Type/Font/Subtype/TrueType/BaseFont/X/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>")
            .Stream(6, "", PdfBuilder.Bytes("1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <61> <0000> <62> <FFFD> <63> <0416> endbfchar"));

        Assert.Equal("abЖ\n", PdfAssert.Text(file.Build()));
    }

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

    [Theory]
    [InlineData("H", "467C 4B5C", "日本")]
    [InlineData("GBK2K-H", "95328236 41", "\U00020000A")]
    [InlineData("UniJIS-UTF16-H", "D842DFB7", "𠮷")]
    public void Read_PredefinedCMap_ReadsItsCodes(string name, string codes, string text) => Assert.Equal(text + "\n", PdfAssert.Text(
        PdfBuilder.WithContent($"BT /F1 12 Tf 72 700 Td <{codes}> Tj ET")
            .Object(5, $"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/{name}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/X>>]>>").Build()));

    [Theory]
    [InlineData("UniGB-UCS2-H", "<00410042>", 96)]
    [InlineData("90msp-RKSJ-H", "<4142>", 96)]
    [InlineData("90ms-RKSJ-H", "<4142>", 84)]
    public void Read_PredefinedCMap_TakesTheWidthsOfProportionalLetters(string name, string codes, double right)
    {
        // A and B have the numbers 34 and 35.
        byte[] file = PdfBuilder.WithContent($"BT /F1 12 Tf 72 700 Td {codes} Tj ET")
            .Object(5, $"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/{name}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/X/W[34[1250 750]]>>]>>").Build();

        Assert.Equal(right, PdfAssert.Words(file)[0].Box!.Value.Right, 0.01);
    }

    [Fact]
    public void Read_NumbersOfACollectionAlone_AreAFinding()
    {
        const string Message = "Part of the text is in a font that is not in the file and gives only the numbers of its characters in the collection Adobe-Japan1. Save the document again with its fonts embedded, or compare the result with the original.";
        PdfBuilder file = PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td <04D204D3> Tj ET")
            .Object(5, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 4>>>>]>>");
        PdfAssert.Read(file.Build()).RefusedWith(FindingCodes.UnmappedText, Message);

        file.Page("/Font<</F1 5 0 R/F2 6 0 R>>").Stream(4, "", PdfBuilder.Bytes("BT /F1 12 Tf 72 700 Td <04D204D3> Tj /F2 12 Tf 0 -20 Td (Ada) Tj ET"))
            .Object(6, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        DocumentReadResult result = PdfAssert.Read(file.Build());
        Assert.Equal("Ada\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.UnmappedText, Message);
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
    public void Read_NoCharactersInToUnicode_AreLeftOut()
    {
        PdfBuilder file = PdfBuilder.WithText("abc").Object(5, "<</Type/Font/Subtype/TrueType/ToUnicode 6 0 R>>")
            .Stream(6, "", PdfBuilder.Bytes("1 beginbfchar <62> <FFFE> endbfchar 1 beginbfchar <63> <D800> endbfchar"));

        Assert.Equal("ac\n", PdfAssert.Text(file.Build()));
    }

    private static string Shown(string font, string text) => PdfAssert.Text(PdfBuilder.WithText(text).Object(5, font).Build());
}
