using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Fonts;

/// <summary>Fonts whose dictionaries do not say which characters they show, so that the embedded program must.</summary>
public sealed class FontProgramTests
{
    [Fact]
    public void Read_Type1Program_UsesItsEncoding()
    {
        byte[] program = PdfBuilder.Bytes("%!PS-AdobeFont-1.0: X\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 1 /Lslash put\ndup 2 /oacute put\nreadonly def\ncurrentfile eexec");

        Assert.Equal("Łó\n", Shown("<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor 6 0 R>>", "/FontFile 7 0 R", program, @"\001\002"));
    }

    [Fact]
    public void Read_CompactProgram_UsesItsEncodingAndNames() =>
        Assert.Equal("AЖ\n", Shown("<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor 6 0 R>>", "/FontFile3 7 0 R", Compact(), @"\001\002"));

    [Fact]
    public void Read_CompactProgramOfCompositeFont_NamesItsGlyphs() => Assert.Equal(
        "AЖ\n",
        Shown("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType0/FontDescriptor 6 0 R/DW 500>>]>>", "/FontFile3 7 0 R", Compact(), @"\000\001\000\002"));

    [Fact]
    public void Read_TrueTypeProgramOfCompositeFont_IsReadBackwards() => Assert.Equal(
        "ab\n",
        Shown("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor 6 0 R/DW 500>>]>>", "/FontFile2 7 0 R", TrueType(), @"\000\005\000\006"));

    [Fact]
    public void Read_OpenTypeProgramOfNumberedGlyphs_IsReadBackwards() => Assert.Equal(
        "ab\n",
        Shown("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType0/FontDescriptor 6 0 R/DW 500>>]>>", "/FontFile3 7 0 R", OpenType(), @"\000\150\000\151"));

    [Fact]
    public void Read_ProgramBehindAnUnknownCMap_IsNotAsked()
    {
        DocumentReadResult result = PdfAssert.Read(PdfBuilder.WithText(@"\000\005\000\006")
            .Object(5, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/CNS-EUC-H/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor 6 0 R/DW 500>>]>>")
            .Object(6, "<</FontName/X/FontFile2 7 0 R>>").Stream(7, "", TrueType()).Build());

        Assert.Equal([FindingCodes.UnmappedText], PdfAssert.Codes(result));
    }

    [Theory]
    [InlineData("/FontFile")]
    [InlineData("/FontFile2")]
    [InlineData("/FontFile3")]
    public void Read_ProgramOfNoise_FallsBackToTheStandardEncoding(string entry)
    {
        byte[] noise = new byte[2000];
        new Random(1).NextBytes(noise);

        Assert.StartsWith("seen", PdfAssert.Text(
            PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td (abc) Tj /F2 12 Tf 0 -100 Td (x) Tj ET BT /F3 12 Tf 72 750 Td (seen) Tj ET")
                .Page("/Font<</F1 5 0 R/F2 8 0 R/F3 9 0 R>>")
                .Object(5, "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor 6 0 R>>")
                .Object(6, $"<</FontName/X{entry} 7 0 R>>")
                .Stream(7, "", noise)
                .Object(8, "<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</FontDescriptor 6 0 R>>]>>")
                .Object(9, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>").Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CompactProgramOfManyGlyphs_CountsThem()
    {
        byte[] names = [0, 1, 1, 1, 2, (byte)'X'], glyphs = [0x27, 0x10, 1, .. Enumerable.Repeat((byte)1, 10_001)];
        byte[] top = [0, 1, 1, 1, 5, 28, 0, 25, 17];
        byte[] program = [1, 0, 4, 1, .. names, .. top, 0, 0, 0, 0, 0, 0, .. glyphs];
        var budget = new PdfBudget(new ReadingBudget(new DocumentLimits { MaxValues = 100 }, TimeProvider.System, CancellationToken.None));

        var font = new CompactFont(program, budget);

        Assert.NotNull(font.Name(50));
        Assert.Null(font.Name(150));
        Assert.False(budget.TryValue());
    }

    private static string Shown(string font, string entry, byte[] program, string text) => PdfAssert.Text(
        PdfBuilder.WithText(text).Object(5, font).Object(6, $"<</FontName/X/MissingWidth 500{entry}>>").Stream(7, "", program).Build());

    /// <summary>Glyph 1 is A at code 1, glyph 2 is named by a string of the font and stands at code 2.</summary>
    private static byte[] Compact()
    {
        byte[] names = [0, 1, 1, 1, 2, (byte)'X'];
        byte[] strings = [0, 1, 1, 1, 8, .. "uni0416"u8];
        int charset = 4 + names.Length + 17 + strings.Length + 2, encoding = charset + 5, glyphs = encoding + 4;
        byte[] top = [0, 1, 1, 1, 13, 28, 0, (byte)charset, 15, 28, 0, (byte)encoding, 16, 28, 0, (byte)glyphs, 17];
        return [1, 0, 4, 1, .. names, .. top, .. strings, 0, 0, 0, 0, 34, 1, 135, 0, 2, 1, 2, 0, 3, 1, 1, 2, 3, 4, 14, 14, 14];
    }

    /// <summary>An OpenType file whose glyphs 1 to 6 have the numbers 100 to 105; glyphs 5 and 6 are a and b.</summary>
    private static byte[] OpenType()
    {
        byte[] map = TrueType()[28..];
        byte[] names = [0, 1, 1, 1, 2, (byte)'X'];
        int charset = 4 + names.Length + 20 + 2 + 2, glyphs = charset + 5;
        byte[] top = [0, 1, 1, 1, 16, 139, 139, 139, 12, 30, 28, 0, (byte)charset, 15, 28, 0, (byte)glyphs, 17, 139, 14];
        byte[] compact = [1, 0, 4, 1, .. names, .. top, 0, 0, 0, 0, 2, 0, 100, 0, 5, 0, 7, 1, 1, 2, 3, 4, 5, 6, 7, 8, 14, 14, 14, 14, 14, 14, 14];
        int start = 12 + 32;
        return [.. "OTTO"u8, 0, 2, 0, 0, 0, 0, 0, 0, .. "CFF "u8, 0, 0, 0, 0, 0, 0, 0, (byte)start, 0, 0, 0, (byte)compact.Length,
            .. "cmap"u8, 0, 0, 0, 0, 0, 0, 0, (byte)(start + compact.Length), 0, 0, 0, (byte)map.Length, .. compact, .. map];
    }

    /// <summary>A file with a cmap only: characters a and b are glyphs 5 and 6.</summary>
    private static byte[] TrueType()
    {
        byte[] map = [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, 0, 4, 0, 32, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 98, 255, 255, 0, 0, 0, 97, 255, 255, 255, 164, 0, 1, 0, 0, 0, 0];
        return [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes("cmap"), 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, (byte)map.Length, .. map];
    }
}
