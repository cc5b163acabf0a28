using System.Text;
using CareerHub.Parsing.Tests.Documents.Pdf;
using static CareerHub.Parsing.Tests.Fuzzing.DeepDocument;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>PDF files with one large object that is named again and again: work for each of the names multiplies.</summary>
internal static class SharedPdfs
{
    private const string Seen = "BT /F1 12 Tf 72 700 Td (seen) Tj ET ";

    /// <summary>The large object.</summary>
    private const int Large = 9;

    public static IEnumerable<DeepDocument> All() => [.. Contents(), .. Fonts(), .. Resources(), .. Around()];

    private static IEnumerable<DeepDocument> Contents() =>
    [
        Stream("form drawn often", n => Times(Size(n) / 4, "q Q "), "/Subtype/Form", "/XObject<</X 9 0 R>>", n => Times(Uses(n), "/X Do ")),
        Stream("form with much text drawn often", n => "BT /F1 1 Tf " + Times(Size(n) / 9, "(word) Tj ") + "ET ", "/Subtype/Form/Resources<</Font<</F1 5 0 R>>>>", "/XObject<</X 9 0 R>>", n => Times(Uses(n), "/X Do ")),
        Stream("form of blanks drawn often", n => Times(Size(n), " "), "/Subtype/Form", "/XObject<</X 9 0 R>>", n => Times(Uses(n), "/X Do ")),
        new("content used by every page", n => Pages(n, "/Contents 9 0 R", file => file.Stream(Large, "", PdfBuilder.Bytes(Times(Size(n) / 4, "q Q "))))),
        new("content of blanks used by every page", n => Pages(n, "/Contents 9 0 R", file => file.Stream(Large, "", new byte[Size(n)]))),
        new("content array used by every page", n => Pages(n, "/Contents 9 0 R", file => file.Object(Large, "[" + Times(Size(n) / 6, "4 0 R ") + "]"))),
        new("one stream often in a content array", n => PdfBuilder.WithContent(Seen).Object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents[4 0 R " + Times(Uses(n), "9 0 R ") + "]>>").Stream(Large, "", PdfBuilder.Bytes(Times(Size(n) / 4, "q Q "))).Build()),
        Stream("text of marked content", _ => "", "", "/Properties<</P 8 0 R>>", n => Times(Uses(n), "/Span/P BDC (a) Tj EMC "), n => "<</ActualText(" + Times(Size(n), "x") + ")>>"),
        Stream("properties of marked content", _ => "", "", "/Properties<</P 8 0 R>>", n => Times(Uses(n), "/Span/P BDC EMC "), n => "<<" + Each(Size(n) / 8, i => $"/K{i} 1") + ">>"),
    ];

    private static IEnumerable<DeepDocument> Fonts() =>
    [
        Font("widths", "<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 0/LastChar 255/Widths 9 0 R>>", n => "[" + Times(Size(n) / 4, "500 ") + "]"),
        Font("differences", "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences 9 0 R>>>>", n => "[0" + Times(Size(n) / 3, "/a ") + "]"),
        Font("glyph names of many letters", "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences 9 0 R>>>>", n => "[97/" + Times(Size(n), "a") + "]"),
        Font("name", "<</Type/Font/Subtype/Type1/BaseFont 9 0 R>>", n => "/" + Times(Size(n), "A")),
        Font("composite widths", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/W 9 0 R>>]>>", n => "[" + Times(Size(n) / 8, "1 9 500 ") + "]"),
        Font("descendants", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts 9 0 R>>", n => "[" + Times(Size(n) / 6, "5 0 R ") + "]"),
        Font("glyph procedures", "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs 9 0 R/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1]>>", n => "<<" + Each(Size(n) / 12, i => $"/g{i} 4 0 R") + ">>"),
        FontStream("character map", "<</Type/Font/Subtype/Type1/BaseFont/X/ToUnicode 9 0 R>>", n => "1 beginbfrange\n" + Times(Size(n) / 16, "<61> <61> <0061>\n") + "endbfrange"),
        FontStream("code map", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 9 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2>>]>>", n => "1 begincidrange\n" + Times(Size(n) / 18, "<0061> <0061> 97\n") + "endcidrange"),
        FontStream("numbers of glyphs", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap 9 0 R>>]>>", n => Times(Size(n), "\0")),
        FontStream("Type 1 program", "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontFile 9 0 R>>>>", n => "%!PS-AdobeFont-1.0\n/Encoding 256 array\n" + Times(Size(n) / 16, "dup 97 /a put   \n")),
        FontStream("TrueType program", "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Flags 4/FontFile2 9 0 R>>>>", n => "\0\x01\0\0\0\x10\0\0\0\0\0\0" + Times(Size(n) / 16, "cmap\0\0\0\0\0\0\0\x0C\0\xFF\xFF\xFF")),
    ];

    private static IEnumerable<DeepDocument> Resources() =>
    [
        new("resources used by every page", n => Pages(n, "/Contents 4 0 R/Resources 9 0 R", file => file.Object(Large, "<</Font<</F1 5 0 R" + Each(Size(n) / 12, i => $"/G{i} 5 0 R") + ">>>>"))),
        Object("font resources set often", n => "<</F1 5 0 R" + Each(Size(n) / 12, i => $"/G{i} 5 0 R") + ">>", "/XObject<</X 8 0 R>>", n => Times(Uses(n), "/X Do "), "<</Subtype/Form/Resources<</Font 9 0 R>>/Length 1>>stream\n \nendstream"),
        Object("color table", n => "(" + Times(Size(n), "x") + ")", "/ColorSpace<</C[/Indexed/DeviceRGB 255 9 0 R]>>", n => Times(Uses(n), "/C cs 1 sc ")),
        Object("names of colorants", n => "[/DeviceN[" + Times(Size(n) / 3, "/a ") + "]/DeviceGray 8 0 R]", "/ColorSpace<</C 9 0 R>>", n => Times(Uses(n), "/C cs 1 sc "), "<</FunctionType 2/N 1/Domain[0 1]>>"),
        Stream("sampled function", n => Times(Size(n), "x"), "/FunctionType 0/Size[9]/BitsPerSample 8/Domain[0 1]/Range[0 1]", "/ColorSpace<</C[/Separation/X/DeviceGray 9 0 R]>>", n => Times(Uses(n), "/C cs .5 sc ")),
        Stream("calculator function", n => "{" + Times(Size(n) / 8, "dup pop ") + "}", "/FunctionType 4/Domain[0 1]/Range[0 1]", "/ColorSpace<</C[/Separation/X/DeviceGray 9 0 R]>>", n => Times(Uses(n), "/C cs .5 sc ")),
        Object("graphics state", n => "<</Font[5 0 R 9]" + Each(Size(n) / 8, i => $"/K{i} 1") + ">>", "/ExtGState<</G 9 0 R>>", n => Times(Uses(n), "/G gs ")),
        Object("layers of a membership", n => "<</Type/OCMD/OCGs[" + Times(Size(n) / 6, "8 0 R ") + "]>>", "/Properties<</L 9 0 R>>", n => Times(Uses(n), "/OC/L BDC EMC "), "<</Type/OCG>>"),
        Object("expression of a membership", n => "<</Type/OCMD/VE[/And " + Times(Size(n) / 6, "8 0 R ") + "]>>", "/Properties<</L 9 0 R>>", n => Times(Uses(n), "/OC/L BDC EMC "), "<</Type/OCG>>"),
        Stream("picture drawn often", n => Times(Size(n), "x"), "/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8", "/XObject<</X 9 0 R>>", n => Times(Uses(n), "/X Do ")),
    ];

    private static IEnumerable<DeepDocument> Around() =>
    [
        new("annotations used by every page", n => Pages(n, "/Contents 4 0 R/Annots 9 0 R", file => file.Object(8, "<</Subtype/Link/Rect[0 0 1 1]/A<</URI(x:y)>>>>").Object(Large, "[" + Times(Size(n) / 6, "8 0 R ") + "]"))),
        new("address of every link", n => PdfBuilder.WithContent(Seen).Object(Large, "(" + Times(Size(n), "x") + ")").Page("/Font<</F1 5 0 R>>", "/Annots[" + Times(Uses(n), "<</Subtype/Link/Rect[0 0 612 792]/A<</S/URI/URI 9 0 R>>>>") + "]").Build()),
        new("appearance of every annotation", n => PdfBuilder.WithContent(Seen).Stream(Large, "/Subtype/Form", PdfBuilder.Bytes(Times(Size(n) / 4, "q Q "))).Page("/Font<</F1 5 0 R>>", "/Annots[" + Times(Uses(n), "<</Subtype/FreeText/Rect[0 0 9 9]/AP<</N 9 0 R>>>>") + "]").Build()),
        new("kids of the page tree", n => PdfBuilder.WithContent(Seen).Object(2, "<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>").Object(Large, "<</Type/Pages/Kids[" + Times(Size(n) / 6, "3 0 R ") + "]>>").Build()),
        new("value of every field", n => PdfBuilder.WithContent(Seen).Object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[" + Times(Uses(n), "<</T(a)/FT/Tx/V 9 0 R>>") + "]>>>>").Object(Large, "(" + Times(Size(n), "x") + ")").Build()),
        new("content of every attachment", n => PdfBuilder.WithContent(Seen).Object(1, "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[" + Each(Uses(n), i => $"(f{i})<</Type/Filespec/F(f{i}.json)/EF<</F 9 0 R>>>>") + "]>>>>>>").Stream(Large, "/Type/EmbeddedFile", PdfBuilder.Bytes(Times(Size(n), "x"))).Build()),
        new("parents of every structure number", n => PdfBuilder.WithContent(Seen).Object(1, "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot<</ParentTree<</Nums[" + Each(Uses(n), i => $"{i} 9 0 R ") + "]>>>>>>").Object(Large, "[" + Times(Size(n) / 6, "8 0 R ") + "]").Object(8, "<</S/P>>").Build()),
        new("attributes of every structure element", n => PdfBuilder.WithContent("/P<</MCID 0>>BDC " + Seen + "EMC ").Object(1, "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot<</K[" + Times(Uses(n), "<</S/P/A 9 0 R/Pg 3 0 R/K 0>>") + "]>>>>").Object(Large, "[" + Times(Size(n) / 10, "<</O/List>>") + "]").Build()),
        new("object stream of every object", n => PackedObjects(Uses(n), Size(n))),
    ];

    private static int Size(int n) => Math.Max(n * 5, 32);

    private static int Uses(int n) => Math.Max(n / 50, 2);

    private static DeepDocument Stream(string name, Func<int, string> data, string entries, string resources, Func<int, string> content, Func<int, string>? helper = null) => new(
        "shared " + name,
        n => PdfBuilder.WithContent(content(n) + Seen).Page("/Font<</F1 5 0 R>>" + resources).Stream(Large, entries, PdfBuilder.Bytes(data(n))).Object(8, helper?.Invoke(n) ?? "null").Build());

    private static DeepDocument Object(string name, Func<int, string> value, string resources, Func<int, string> content, string helper = "null") => new(
        "shared " + name,
        n => PdfBuilder.WithContent(content(n) + Seen).Page("/Font<</F1 5 0 R>>" + resources).Object(Large, value(n)).Object(8, helper).Build());

    private static DeepDocument Font(string name, string font, Func<int, string> value) => new("shared font " + name, n => FontFile(n, font).Object(Large, value(n)).Build());

    private static DeepDocument FontStream(string name, string font, Func<int, string> data) => new("shared font " + name, n => FontFile(n, font).Stream(Large, "", PdfBuilder.Bytes(data(n))).Build());

    /// <summary>Fonts of their own that share what they are made of, each used once.</summary>
    private static PdfBuilder FontFile(int n, string font)
    {
        PdfBuilder file = PdfBuilder.WithContent("BT " + Each(Uses(n), i => $"/G{i} 9 Tf (aa) Tj ") + "ET " + Seen)
            .Page("/Font<</F1 5 0 R" + Each(Uses(n), i => $"/G{i} {10 + i} 0 R") + ">>");
        for (int i = 0; i < Uses(n); i++)
        {
            file.Object(10 + i, font);
        }

        return file;
    }

    private static byte[] Pages(int n, string entries, Func<PdfBuilder, PdfBuilder> add)
    {
        string own = entries.Contains("/Resources", StringComparison.Ordinal) ? "" : "/Resources<</Font<</F1 5 0 R>>>>";
        PdfBuilder file = PdfBuilder.WithContent(Seen).Object(2, "<</Type/Pages/Kids[3 0 R " + Each(Uses(n), i => $"{10 + i} 0 R ") + $"]/Count {Uses(n) + 1}>>");
        for (int i = 0; i < Uses(n); i++)
        {
            file.Object(10 + i, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]" + own + entries + ">>");
        }

        return add(file).Build();
    }

    /// <summary>Fonts in one object stream with much else in it; found by a cross-reference stream (section 7.5.8).</summary>
    private static byte[] PackedObjects(int count, int filler)
    {
        string page = Encoding.Latin1.GetString(PdfBuilder.WithContent("BT " + Each(count, i => $"/G{i} 9 Tf (a) Tj ") + "ET " + Seen).Page("/Font<</F1 5 0 R" + Each(count, i => $"/G{i} {10 + i} 0 R") + ">>").Build());
        var text = new StringBuilder(page[..page.IndexOf("xref\n", StringComparison.Ordinal)]);
        const string Packed = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>> ";
        string index = Each(count, i => $"{10 + i} {i * Packed.Length} ");
        var rows = new byte[(10 + count) * 4];
        for (int number = 1; number < 6; number++)
        {
            Row(rows, number, 1, page.IndexOf($"\n{number} 0 obj", StringComparison.Ordinal) + 1);
        }

        Row(rows, 6, 1, text.Length);
        for (int i = 0; i < count; i++)
        {
            Row(rows, 10 + i, 2, (6 << 8) | (i & 0xFF));
        }

        string data = index + Times(count, Packed) + Times(filler, " ");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"6 0 obj<</Type/ObjStm/N {count}/First {index.Length}/Length {data.Length}>>stream\n{data}\nendstream endobj\n");
        int xref = text.Length;
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"7 0 obj<</Type/XRef/Size {10 + count}/W[1 2 1]/Root 1 0 R/Length {rows.Length}>>stream\n");
        return [.. PdfBuilder.Bytes(text.ToString()), .. rows, .. PdfBuilder.Bytes($"\nendstream endobj\nstartxref\n{xref}\n%%EOF\n")];
    }

    private static void Row(byte[] rows, int number, byte type, int value) =>
        (rows[number * 4], rows[(number * 4) + 1], rows[(number * 4) + 2], rows[(number * 4) + 3]) = type == 1
            ? (type, (byte)(value >> 8), (byte)value, (byte)0)
            : (type, (byte)(value >> 16), (byte)(value >> 8), (byte)value);
}
