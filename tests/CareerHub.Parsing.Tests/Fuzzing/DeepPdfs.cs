using System.Globalization;
using System.Text;
using CareerHub.Parsing.Tests.Documents.Pdf;
using static CareerHub.Parsing.Tests.Fuzzing.DeepDocument;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Deep PDF files: brackets within brackets, and chains of objects of which each names the next.</summary>
internal static class DeepPdfs
{
    private const string Seen = "BT /F1 12 Tf 72 700 Td (seen) Tj ET ";

    /// <summary>The first object of a chain; those before it make up the page.</summary>
    private const int First = 10;

    public static IEnumerable<DeepDocument> All() => [.. Brackets(), .. Places(), .. Trees(), .. Chains(), .. Fonts(), .. Sections()];

    private static IEnumerable<DeepDocument> Brackets() =>
    [
        Content("arrays", n => Times(n, "[") + Times(n, "]") + " TJ "),
        Content("open arrays", n => Times(n, "[")),
        Content("dictionaries", n => "/P " + Times(n, "<</A") + Times(n, ">>") + " BDC "),
        Content("arrays in dictionaries", n => Times(n, "<</A[") + Times(n, "]>>")),
        Content("strings", n => Times(n, "(") + Times(n, ")") + " Tj "),
        Content("procedures", n => Times(n, "{") + Times(n, "}")),
        Content("saved states", n => Times(n, "q ") + Seen + Times(n, "Q ")),
        Content("marked content", n => Times(n, "/Span<</ActualText(x)>>BDC ") + Seen + Times(n, "EMC ")),
        Content("text objects", n => Times(n, "BT ") + Times(n, "ET ")),
        Content("inline images", n => Times(n, "BI ") + Times(n, "ID EI ")),
        Content("compatibility sections", n => Times(n, "BX ") + Times(n, "EX ")),
        Object("arrays in an object", n => "/X " + Times(n, "[") + Times(n, "]")),
        Object("dictionaries in an object", n => "/X " + Times(n, "<</A") + Times(n, ">>")),
        Object("arrays as media box", n => "/MediaBox " + Times(n, "[") + Times(n, "]")),
        new("arrays in the trailer", n => PdfBuilder.WithContent(Seen).Build("/X " + Times(n, "[") + Times(n, "]"))),
        new("filters", n => PdfBuilder.WithContent(Seen).Stream(4, "/Filter[" + Times(n, "/AHx ") + "]", "28>"u8.ToArray()).Build()),
    ];

    /// <summary>Places of text of which each cut of the page parts off one.</summary>
    private static IEnumerable<DeepDocument> Places() =>
    [
        Placed("steps of text", i => (i % 600, 780 - (i % 780))),
        Placed("frames of text", i => (i % 2 == 0 ? i * 0.015 : 600 - (i * 0.015), i % 4 < 2 ? i * 0.019 : 780 - (i * 0.019))),
        Placed("text at one place", _ => (300, 400)),
        Placed("text on a grid", i => (i % 200 * 3, 780 - (i / 200 * 3))),
        Placed("columns of text", i => (i % 40 * 15, 780 - (i / 40 * 0.8))),
        Placed("scattered text", i => (i * 7919 % 6000 / 10.0, i * 104_729 % 7800 / 10.0)),
    ];

    private static IEnumerable<DeepDocument> Trees() =>
    [
        Chain("page tree", "/Pages 10 0 R", "<</Type/Pages/Kids[{1} 0 R]/Count 1>>", "<</Type/Page/MediaBox[0 0 9 9]>>"),
        Chain("page tree by arrays", "/Pages<</Kids 10 0 R>>", "[{1} 0 R]", "3 0 R"),
        Chain("name tree", "/Names<</EmbeddedFiles 10 0 R/Dests 10 0 R>>", "<</Kids[{1} 0 R]/Limits[(a)(z)]>>", "<</Names[(a) 3 0 R]>>"),
        Chain("number tree", "/StructTreeRoot<</ParentTree 10 0 R>>/PageLabels 10 0 R", "<</Kids[{1} 0 R]>>", "<</Nums[0 3 0 R]>>"),
        Chain("structure tree", "/MarkInfo<</Marked true>>/StructTreeRoot<</Type/StructTreeRoot/K 10 0 R>>", "<</S/Div/P {0} 0 R/K {1} 0 R>>", "<</S/P/Pg 3 0 R/K 0>>"),
        Chain("structure parents", "/MarkInfo<</Marked true>>/StructTreeRoot<</ParentTree<</Nums[0[10 0 R]]>>>>", "<</S/Div/P {1} 0 R>>", "<</S/Document>>"),
        Chain("role map", "/StructTreeRoot<</RoleMap 10 0 R/K<</S/A>>>>", "<</A/B/B/A/C {1} 0 R>>", "<<>>"),
        Chain("outline children", "/Outlines 10 0 R", "<</Title(x)/First {1} 0 R/Last {1} 0 R>>", "<</Title(y)>>"),
        Chain("outline siblings", "/Outlines<</First 10 0 R>>", "<</Title(x)/Next {1} 0 R>>", "<</Title(y)>>"),
        Chain("form fields", "/AcroForm<</Fields[10 0 R]>>", "<</T(x)/Kids[{1} 0 R]/Parent {0} 0 R>>", "<</V(x)>>"),
        Chain("layer groups", "/OCProperties<</D<</OFF[10 0 R]/Order 10 0 R>>/OCGs[10 0 R]>>", "[{1} 0 R]", "<</Type/OCG>>"),
        Chain("layer expressions", "/OCProperties<</D<</OFF[9 0 R]>>>>", "[/Not {1} 0 R]", "9 0 R", "/Properties<</L<</Type/OCMD/VE 10 0 R>>>>", "/OC/L BDC " + Seen + "EMC "),
        Chain("attachments", "/AF[10 0 R]/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>", "<</Type/Filespec/EF {1} 0 R/RF {1} 0 R>>", "<<>>"),
    ];

    private static IEnumerable<DeepDocument> Chains() =>
    [
        Chain("references", "/Lang 10 0 R", "{1} 0 R", "(en)"),
        Chain("lengths of streams", "", "<</Length {1} 0 R>>stream\n\nendstream", "1", "/XObject<</X 10 0 R>>", "/X Do "),
        Chain("object streams by number", "", "<</Type/ObjStm/N {1} 0 R/First 9/Length 9>>stream\n1 0 2 3 4\nendstream", "1", "/XObject<</X 10 0 R>>", "/X Do "),
        Chain("object streams that extend others", "", "<</Type/ObjStm/N 0/First 0/Length 1/Extends {1} 0 R>>stream\n \nendstream", "null"),
        Chain("forms", "", "<</Subtype/Form/Resources<</XObject<</X {1} 0 R>>>>/Length 5>>stream\n/X Do\nendstream", "<</Subtype/Form/Length 1>>stream\n \nendstream", "/XObject<</X 10 0 R>>", "/X Do "),
        Chain("forms that inherit resources", "", "<</Subtype/Form/OC {1} 0 R/Length 5>>stream\n/X Do\nendstream", "null", "/XObject<</X 10 0 R>>", "/X Do "),
        Chain("soft masks", "", "<</SMask<</G {1} 0 R>>/Subtype/Form/Resources<</ExtGState<</G {1} 0 R>>>>/Length 5>>stream\n/G gs\nendstream", "null", "/ExtGState<</G 10 0 R>>", "/G gs "),
        Chain("color spaces", "", "[/Indexed {1} 0 R 1(x)]", "/DeviceRGB", "/ColorSpace<</C 10 0 R>>", "/C cs 1 sc "),
        Chain("alternate color spaces", "", "[/Separation/X {1} 0 R<</FunctionType 3/Functions[{1} 0 R]>>]", "/DeviceRGB", "/ColorSpace<</C 10 0 R>>", "/C cs 1 sc "),
        Chain("functions", "", "<</FunctionType 3/Functions[{1} 0 R {1} 0 R]/Bounds[.5]/Encode[0 1 0 1]/Domain[0 1]>>", "<</FunctionType 2/N 1>>", "/ColorSpace<</C[/Separation/X/DeviceGray 10 0 R]>>", "/C cs 1 sc "),
        Chain("patterns", "", "<</PatternType 1/Resources<</Pattern<</P {1} 0 R>>>>/Length 6>>stream\n/P scn\nendstream", "null", "/Pattern<</P 10 0 R>>", "/Pattern cs /P scn "),
        Chain("filter parameters", "", "<</DecodeParms {1} 0 R/Filter/FlateDecode/Length 0>>stream\n\nendstream", "null", "/XObject<</X 10 0 R>>", "/X Do "),
        new("contents", n => ChainFile("", "[{1} 0 R {1} 0 R]", "null", n, PdfBuilder.WithContent(Seen).Object(3, "<</Type/Page/Parent 2 0 R/Contents 10 0 R>>"))),
        new("annotations", n => ChainFile("", "[{1} 0 R]", "null", n, PdfBuilder.WithContent(Seen).Page("/Font<</F1 5 0 R>>", "/Annots 10 0 R"))),
    ];

    private static IEnumerable<DeepDocument> Fonts() =>
    [
        Chain("descendant fonts", "", "<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[{1} 0 R]/ToUnicode {1} 0 R>>", "null", "/Font<</F2 10 0 R>>", "BT /F2 9 Tf (ab) Tj ET "),
        Chain("maps that use maps", "", "<</Type/CMap/UseCMap {1} 0 R/Length 0>>stream\n\nendstream", "null", "/Font<</F2<</Subtype/Type0/Encoding 10 0 R/ToUnicode 10 0 R>>>>", "BT /F2 9 Tf (ab) Tj ET "),
        Chain("glyph procedures", "", "<</Subtype/Type3/CharProcs<</a 11 0 R>>/Encoding<</Differences[97/a]>>/Resources<</Font<</F {1} 0 R>>>>/Length 19>>stream\nBT /F 1 Tf (a) Tj ET\nendstream", "null", "/Font<</F2 10 0 R>>", "BT /F2 9 Tf (a) Tj ET "),
        Chain("widths", "", "[0 {1} 0 R]", "500", "/Font<</F2<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</W 10 0 R>>]>>>>", "BT /F2 9 Tf (ab) Tj ET "),
        Map("brackets in a character map", n => Times(n, "[") + Times(n, "]")),
        Map("dictionaries in a character map", n => Times(n, "<<") + Times(n, ">>")),
        Map("procedures in a character map", n => Times(n, "{") + Times(n, "}")),
        Map("ranges in a character map", n => Times(n, "1 beginbfrange ") + Times(n, "endbfrange ")),
        new("procedures in a font program", n => PdfBuilder.WithContent(Seen).Object(5, "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontFile 6 0 R>>>>")
            .Stream(6, "", PdfBuilder.Bytes("%!PS-AdobeFont-1.0\n/Encoding 256 array " + Times(n, "{[(") + Times(n, "dup 1 /A put "))).Build()),
        new("compact dictionary operands", n => PdfBuilder.WithContent(Seen).Object(5, "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontFile3 6 0 R>>>>")
            .Stream(6, "/Subtype/Type1C", [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'X', 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 1, .. new byte[n]]).Build()),
    ];

    private static IEnumerable<DeepDocument> Sections() =>
    [
        new("cross-reference sections", n => Updates(n, "/Prev {0}")),
        new("cross-reference streams beside tables", n => Updates(n, "/XRefStm {0}/Prev {0}")),
        new("trailers without cross-reference", n => [.. PdfBuilder.WithContent(Seen).Build(), .. PdfBuilder.Bytes(Times(n, "trailer<</Prev 9/Root 1 0 R>>\n"))]),
        new("ends of file", n => [.. PdfBuilder.WithContent(Seen).Build(), .. PdfBuilder.Bytes(Times(n, "startxref\n9\n%%EOF\n"))]),
        new("headers", n => [.. PdfBuilder.Bytes(Times(n, "%PDF-1.7\n")), .. PdfBuilder.WithContent(Seen).Build()]),
        new("objects without cross-reference", n => PdfBuilder.Bytes("%PDF-1.7\n" + Each(n, i => $"{i + 1} 0 obj<</Type/Pages/Kids[{i + 2} 0 R]>>endobj\n") + "trailer<</Root 1 0 R>>\n")),
        new("objects in objects", n => PdfBuilder.Bytes("%PDF-1.7\n" + Times(n, "1 0 obj<<") + Times(n, ">>endobj\n"))),
        new("streams in streams", n => PdfBuilder.Bytes("%PDF-1.7\n" + Times(n, "1 0 obj<<>>stream\n") + Times(n, "endstream\n"))),
    ];

    private static DeepDocument Content(string name, Func<int, string> content) => new(name, n => PdfBuilder.WithContent(content(n) + Seen).Build());

    private static DeepDocument Placed(string name, Func<int, (double X, double Y)> place) => Content(
        name, n => "BT /F1 2 Tf " + Each(n / 5, i => place(i) is var (x, y) ? string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {x:0.##} {y:0.##} Tm (w) Tj ") : "") + "ET ");

    private static DeepDocument Object(string name, Func<int, string> entries) => new(name, n => PdfBuilder.WithContent(Seen).Page("/Font<</F1 5 0 R>>", entries(n)).Build());

    private static DeepDocument Map(string name, Func<int, string> map) => new(name, n => PdfBuilder.WithContent(Seen)
        .Object(5, "<</Type/Font/Subtype/TrueType/ToUnicode 6 0 R>>").Stream(6, "", PdfBuilder.Bytes(map(n) + " 1 beginbfchar <73> <73> endbfchar")).Build());

    private static DeepDocument Chain(string name, string catalog, string link, string last, string resources = "", string content = "") => new(name, n => ChainFile(
        catalog, link, last, n, PdfBuilder.WithContent(content + Seen).Page("/Font<</F1 5 0 R>>" + resources).Page(resources.StartsWith("/Font<<", StringComparison.Ordinal) ? "/Font<</F1 5 0 R" + resources["/Font<<".Length..] : "/Font<</F1 5 0 R>>" + resources)));

    /// <summary>Objects of which each names the next. The cross-reference is a stream of three bytes for each, since a table would double the file.</summary>
    private static byte[] ChainFile(string catalog, string link, string last, int count, PdfBuilder file)
    {
        string pages = catalog.Contains("/Pages", StringComparison.Ordinal) ? "" : "/Pages 2 0 R";
        string page = Encoding.Latin1.GetString(file.Object(1, $"<</Type/Catalog{pages}{catalog}>>").Build());
        var text = new StringBuilder(page[..page.IndexOf("xref\n", StringComparison.Ordinal)]);
        byte[] offsets = new byte[(First + count + 1) * 3];
        for (int number = 1; number < First; number++)
        {
            Note(offsets, number, page.IndexOf($"\n{number} 0 obj", StringComparison.Ordinal) + 1);
        }

        for (int number = First; number < First + count; number++)
        {
            Note(offsets, number, text.Length);
            text.Append(number).Append(" 0 obj").Append(link.Replace("{0}", $"{number - 1}", StringComparison.Ordinal).Replace("{1}", $"{number + 1}", StringComparison.Ordinal)).Append(" endobj\n");
        }

        Note(offsets, First + count, text.Length);
        text.Append(First + count).Append(" 0 obj").Append(last).Append(" endobj\n");
        int xref = text.Length;
        text.Append(First + count + 1).Append(CultureInfo.InvariantCulture, $" 0 obj<</Type/XRef/Size {First + count + 1}/W[0 3 0]/Root 1 0 R/Length {offsets.Length}>>stream\n");
        return [.. PdfBuilder.Bytes(text.ToString()), .. offsets, .. PdfBuilder.Bytes($"\nendstream endobj\nstartxref\n{xref}\n%%EOF\n")];
    }

    private static void Note(byte[] offsets, int number, int offset) =>
        (offsets[number * 3], offsets[(number * 3) + 1], offsets[(number * 3) + 2]) = ((byte)(offset >> 16), (byte)(offset >> 8), (byte)offset);

    /// <summary>Updates that change nothing, each naming the section before it.</summary>
    private static byte[] Updates(int count, string entries)
    {
        string original = Encoding.Latin1.GetString(PdfBuilder.WithContent(Seen).Build());
        int before = original.IndexOf("xref\n", StringComparison.Ordinal);
        var file = new StringBuilder(original);
        for (int i = 0; i < count; i++)
        {
            int here = file.Length;
            file.Append("xref\n0 0\ntrailer<<").Append(entries.Replace("{0}", $"{before}", StringComparison.Ordinal)).Append("/Root 1 0 R>>\n");
            before = here;
        }

        return PdfBuilder.Bytes(file.Append("startxref\n").Append(before).Append("\n%%EOF\n").ToString());
    }
}
