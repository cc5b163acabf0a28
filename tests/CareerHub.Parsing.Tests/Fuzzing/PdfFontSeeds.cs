using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>PDF files of every kind of font, their programs and maps unpacked.</summary>
internal static class PdfFontSeeds
{
    private const string Map = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange
        2 beginbfchar <0001> <004D> <0002> <00660066> endbfchar 2 beginbfrange <0003> <0010> <0061> <0011> <0012> [<0041> <D83CDF89>] endbfrange
        1 begincidrange <0000> <00FF> 0 endcidrange 1 begincidchar <0101> 7 endcidchar endcmap end end
        """;

    public static IEnumerable<FuzzSeed> All() =>
    [
        Simple("differences", "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/Lslash/oacute 14/ffi/uni0416]>>/FirstChar 1/LastChar 120/Widths[500 500 250]/FontDescriptor<</FontName/X/Flags 34/MissingWidth 480/ItalicAngle -12/FontWeight 700>>>>", @"\001\002\016 words of text"),
        Simple("mac-roman", "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Times-BoldItalic/Encoding/MacRomanEncoding>>", @"caf\216 words"),
        Simple("symbol", "<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>", @"\154\165"),
        Simple("type3", "<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 0 750 750]/Encoding<</Differences[97/a97/b/c]>>/FirstChar 97/LastChar 99/Widths[500 500 500]/CharProcs<</a97 6 0 R/b 6 0 R>>/Resources<</Font<</F1 5 0 R>>>>>>", "abc abc")
            .With(6, "", "500 0 0 0 500 500 d1 0 0 500 500 re f BT /F1 1 Tf (a) Tj ET"u8.ToArray()),
        Simple("to-unicode", "<</Type/Font/Subtype/TrueType/BaseFont/X/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>", "abc")
            .With(6, "", PdfBuilder.Bytes(Map.Replace("<0000> <FFFF>", "<00> <FF>", StringComparison.Ordinal))),
        Simple("identity", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 600/W[1[500 510 520]10 20 700]/W2[1[1 2 3]]/CIDToGIDMap/Identity>>]/ToUnicode 6 0 R>>", @"\000\001\000\002\000\003\000\004")
            .With(6, "", PdfBuilder.Bytes(Map)),
        Simple("vertical", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-V/DescendantFonts[<</Subtype/CIDFontType0/DW2[880 -1000]/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 6>>>>]/ToUnicode 6 0 R>>", @"\000\001\000\002\000\003")
            .With(6, "", PdfBuilder.Bytes(Map)),
        Simple("shift-jis", "<</Type/Font/Subtype/Type0/BaseFont/Ryumin/Encoding/90ms-RKSJ-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin/W[1[500]]>>]>>", @"\223\372\226{ abc"),
        Simple("gbk", "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>]>>", @"\326\320\316\304 abc"),
        Simple("ucs2", "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2>>]>>", @"\116\055\145\207\000a"),
        Simple("embedded-cmap", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 6 0 R/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor<</FontName/X>>>>]>>", @"\000\001\001\001")
            .With(6, "/Type/CMap/CMapName/X/UseCMap/Identity-H", PdfBuilder.Bytes(Map)),
        Simple("type1-program", "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontName/X/FontFile 6 0 R>>>>", @"\001\002")
            .With(6, "/Length1 180/Length2 0/Length3 0", PdfBuilder.Bytes("%!PS-AdobeFont-1.0: X\n/FontName /X def /Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 1 /Lslash put\ndup 2 /oacute put\nreadonly def\ncurrentfile eexec")),
        Simple("cff-program", "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontName/X/FontFile3 6 0 R>>>>", @"\001\002").With(6, "/Subtype/Type1C", Compact()),
        Simple("cff-composite", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType0/FontDescriptor<</FontName/X/FontFile3 6 0 R>>/DW 500>>]>>", @"\000\001\000\002").With(6, "/Subtype/CIDFontType0C", Compact()),
        Simple("truetype-program", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor<</FontName/X/FontFile2 6 0 R>>/CIDToGIDMap 7 0 R/DW 500>>]>>", @"\000\005\000\006")
            .With(6, "", TrueType()).With(7, "", [0, 0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6]),
    ];

    private static PdfBuilder Builder(string font, string text) =>
        PdfBuilder.WithContent($"BT /F1 12 Tf 72 700 Td ({text}) Tj 0 -20 Td [({text})-200({text})] TJ ET BT /F2 10 Tf 72 600 Td (Experience 2019 - 2021) Tj ET")
            .Page("/Font<</F1 5 0 R/F2 9 0 R>>").Object(5, font).Object(9, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");

    private static Font Simple(string name, string font, string text) => new("pdf-font-" + name, Builder(font, text));

    /// <summary>Glyph 1 is A at code 1, glyph 2 is named by a string of the font and stands at code 2.</summary>
    private static byte[] Compact()
    {
        byte[] names = [0, 1, 1, 1, 2, (byte)'X'];
        byte[] strings = [0, 1, 1, 1, 8, .. "uni0416"u8];
        int charset = 4 + names.Length + 17 + strings.Length + 2, encoding = charset + 5, glyphs = encoding + 4;
        byte[] top = [0, 1, 1, 1, 13, 28, 0, (byte)charset, 15, 28, 0, (byte)encoding, 16, 28, 0, (byte)glyphs, 17];
        return [1, 0, 4, 1, .. names, .. top, .. strings, 0, 0, 0, 0, 34, 1, 135, 0, 2, 1, 2, 0, 3, 1, 1, 2, 3, 4, 14, 14, 14];
    }

    /// <summary>A file with a cmap only: characters a and b are glyphs 5 and 6.</summary>
    private static byte[] TrueType()
    {
        byte[] map = [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, 0, 4, 0, 32, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 98, 255, 255, 0, 0, 0, 97, 255, 255, 255, 164, 0, 1, 0, 0, 0, 0];
        return [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "cmap"u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, (byte)map.Length, .. map];
    }

    /// <summary>A file that may still get its font's streams.</summary>
    private sealed class Font(string name, PdfBuilder file)
    {
        public static implicit operator FuzzSeed(Font font) => font.Seed;

        private FuzzSeed Seed => new(name, file.Build());

        public Font With(int number, string entries, byte[] data)
        {
            file.Stream(number, entries, data);
            return this;
        }
    }
}
