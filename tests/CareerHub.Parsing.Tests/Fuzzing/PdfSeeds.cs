using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>PDF files of every feature but fonts, their streams unpacked so that a change reaches what it means.</summary>
internal static class PdfSeeds
{
    private const string Cv = """
        BT /F1 18 Tf 72 720 Td (Mirela Stanciu) Tj /F1 10 Tf 0 -16 Td (mirela.stanciu@example.org | +40 21 555 0199 | Cluj-Napoca) Tj
        /F1 13 Tf 0 -30 Td (Experience) Tj /F1 10 Tf 0 -16 Td (Surveyor, Podul Vechi SRL, Cluj-Napoca) Tj 320 0 Td (2016 - 2021) Tj
        -320 -14 Td (- Measured eleven bridges and wrote the reports) Tj 0 -14 Td (- Trained two apprentices) Tj
        /F1 13 Tf 0 -30 Td (Education) Tj /F1 10 Tf 0 -16 Td (BSc Geodesy, Universitatea Tehnica, 2012 - 2016) Tj
        /F1 13 Tf 0 -30 Td (Skills) Tj /F1 10 Tf 0 -16 Td (Levelling, Total stations, AutoCAD) Tj ET
        """;

    private const string Line = "BT /F1 12 Tf 72 700 Td (Mirela Stanciu) Tj ET";

    public static IEnumerable<FuzzSeed> All() =>
    [
        Seed("pdf-cv", PdfBuilder.WithContent(Cv)),
        Seed("pdf-text-state", PdfBuilder.WithContent("q 1 0 0 1 10 20 cm BT /F1 12 Tf 2 Tc 3 Tw 90 Tz 14 TL 2 Ts 0 Tr 72 700 Td (Text state) Tj T* (next) ' 1 2 (third) \" 1 0 .3 1 50 60 Tm [(ker)-120(ned)30( words)] TJ 10 -10 TD (last) Tj ET Q")),
        Seed("pdf-two-columns", PdfBuilder.WithContent(string.Concat(Enumerable.Range(0, 30).Select(i => $"BT /F1 9 Tf 50 {740 - (i * 13)} Td (left row {i} words) Tj 260 0 Td (right row {i} words) Tj ET ")))),
        Seed("pdf-rotated-page", PdfBuilder.WithContent(Cv).Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/CropBox[10 10 600 780]/Rotate 90/UserUnit 1.5")),
        Seed("pdf-turned-text", PdfBuilder.WithContent("BT /F1 12 Tf 0 1 -1 0 300 100 Tm (upwards text) Tj .7 .7 -.7 .7 100 100 Tm (aslant) Tj -1 0 0 -1 400 400 Tm (headlong) Tj ET")),
        Seed("pdf-forms", PdfBuilder.WithContent("q 1 0 0 1 5 5 cm /X Do Q /X Do").Page("/Font<</F1 5 0 R>>/XObject<</X 6 0 R>>")
            .Stream(6, "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Matrix[1 0 0 1 0 0]/Resources<</Font<</F1 5 0 R>>/XObject<</Y 7 0 R>>>>", PdfBuilder.Bytes(Line + " /Y Do"))
            .Stream(7, "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Matrix[.5 0 0 .5 0 0]", PdfBuilder.Bytes(Line))),
        Seed("pdf-inline-image", PdfBuilder.WithContent("q 10 0 0 10 0 0 cm BI /W 4 /H 4 /BPC 8 /CS /G /F /AHx ID 00112233445566778899AABBCCDDEEFF> EI Q " + Line)),
        Seed("pdf-marked-content", PdfBuilder.WithContent("/Span <</ActualText (office)>> BDC BT /F1 12 Tf 72 700 Td (o ce) Tj ET EMC /Artifact BMC BT /F1 8 Tf 72 20 Td (page 1) Tj ET EMC /P /Props BDC " + Line + " EMC")
            .Page("/Font<</F1 5 0 R>>/Properties<</Props<</MCID 0>>>>")),
        Seed("pdf-layers", PdfBuilder.WithContent("/OC /L BDC BT /F1 12 Tf 72 650 Td (switched off) Tj ET EMC " + Line).Object(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[6 0 R]/Order[6 0 R]>>>>>>")
            .Page("/Font<</F1 5 0 R>>/Properties<</L 8 0 R>>").Object(6, "<</Type/OCG/Name(off)>>").Object(7, "<</Type/OCG/Name(on)>>").Object(8, "<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AllOn/VE[/Not[/And 6 0 R 7 0 R]]>>")),
        Seed("pdf-hidden", PdfBuilder.WithContent("BT 3 Tr /F1 12 Tf 72 600 Td (unseen) Tj 0 Tr 1 g 0 -20 Td (white) Tj 0 g /F1 1 Tf 0 -20 Td (tiny) Tj ET q 0 0 9 9 re W n BT /F1 12 Tf 72 500 Td (clipped) Tj ET Q " + Line)),
        Seed("pdf-colors-paths", PdfBuilder.WithContent("/DeviceRGB cs 1 0 0 sc .2 .4 .6 rg 0 0 0 1 k 50 50 500 2 re f 10 10 m 20 20 30 30 40 10 c h S 1 w 72 690 m 500 690 l S /Cs1 cs .5 scn /P1 scn /G1 gs " + Line)
            .Page("/Font<</F1 5 0 R>>/ColorSpace<</Cs1[/Separation/Red/DeviceRGB 6 0 R]>>/ExtGState<</G1<</Font[5 0 R 9]/ca .5>>>>").Object(6, "<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[1 0 0]/N 1>>")),
        Seed("pdf-links", PdfBuilder.WithContent(Line).Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/Annots[6 0 R 7 0 R]").Object(6, "<</Type/Annot/Subtype/Link/Rect[70 690 200 715]/A<</S/URI/URI(https://example.org/mirela)>>>>")
            .Object(7, "<</Type/Annot/Subtype/Link/Rect[70 600 200 620]/Dest[3 0 R/XYZ 0 0 0]/QuadPoints[0 0 1 0 1 1 0 1]>>")),
        Seed("pdf-page-tree", PdfBuilder.WithContent(Line).Object(2, "<</Type/Pages/Kids[6 0 R 7 0 R]/Count 4/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>>>")
            .Object(6, "<</Type/Pages/Parent 2 0 R/Kids[3 0 R 8 0 R]/Count 2/Rotate 180>>").Object(7, "<</Type/Pages/Parent 2 0 R/Kids[9 0 R 10 0 R]/Count 2>>")
            .Object(8, "<</Type/Page/Parent 6 0 R/Contents[4 0 R 4 0 R]>>").Object(9, "<</Type/Page/Parent 7 0 R/Contents 4 0 R>>").Object(10, "<</Type/Page/Parent 7 0 R/Contents 4 0 R/Rotate 270>>")),
        Seed("pdf-tagged", PdfBuilder.WithContent("/H1 <</MCID 0>> BDC BT /F1 18 Tf 72 720 Td (Mirela) Tj ET EMC /P <</MCID 1>> BDC " + Line + " EMC").Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/StructParents 0")
            .Object(1, "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/Lang(ro)/StructTreeRoot 6 0 R>>").Object(6, "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[8 0 R 9 0 R]]>>/RoleMap<</Titel/H1>>/ParentTreeNextKey 1>>")
            .Object(7, "<</Type/StructElem/S/Document/P 6 0 R/K[8 0 R 9 0 R]>>").Object(8, "<</Type/StructElem/S/Titel/P 7 0 R/Pg 3 0 R/K 0/ActualText(Mirela)>>").Object(9, "<</Type/StructElem/S/P/P 7 0 R/Pg 3 0 R/K[1<</Type/MCR/Pg 3 0 R/MCID 1>>]>>")),
        Seed("pdf-attachment", PdfBuilder.WithContent(Line).Object(1, "<</Type/Catalog/Pages 2 0 R/AF[7 0 R]/Names<</EmbeddedFiles<</Kids[6 0 R]>>>>/Outlines 9 0 R/Metadata 10 0 R>>")
            .Object(6, "<</Limits[(a)(z)]/Names[(resume.json) 7 0 R]>>").Object(7, "<</Type/Filespec/F(resume.json)/UF(resume.json)/AFRelationship/Data/EF<</F 8 0 R>>>>")
            .Stream(8, "/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size 41>>", "{\"basics\":{\"name\":\"Mirela Stanciu\"}}"u8.ToArray())
            .Object(9, "<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>").Stream(10, "/Type/Metadata/Subtype/XML", "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></x:xmpmeta>"u8.ToArray())
            .Object(11, "<</Title(Mirela)/Parent 9 0 R/Dest[3 0 R/Fit]>>").Object(12, "<</Title(CV)/Author(\u00FE\u00FF\u0000M\u0000S)/CreationDate(D:20260101120000+02'00')>>"), "/Info 12 0 R"),
        new FuzzSeed("pdf-leading-junk", PdfBuilder.WithContent(Line).Build(before: "HTTP/1.1 200 OK\r\n\r\n", after: "\ntrailing junk")),
        new FuzzSeed("pdf-no-xref", PdfBuilder.Bytes(Latin(PdfBuilder.WithContent(Line).Build()).Split("xref")[0])),
        new FuzzSeed("pdf-update", Updated()),
        new FuzzSeed("pdf-object-stream", ObjectStream()),
        .. Filters(),
    ];

    /// <summary>The bytes packed in the zlib format.</summary>
    public static byte[] Zlib(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    public static FuzzSeed Seed(string name, PdfBuilder file, string trailer = "") => new(name, file.Build(trailer));

    private static IEnumerable<FuzzSeed> Filters()
    {
        byte[] content = PdfBuilder.Bytes(Cv);
        string hex = Convert.ToHexString(content) + ">";
        byte[] rows = [.. content.Concat(new byte[(16 - (content.Length % 16)) % 16]).Chunk(16).SelectMany(row => (byte[])[0, .. row])];
        yield return Filter("flate", "/Filter/FlateDecode", Zlib(content));
        yield return Filter("png-predictor", "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 16/Colors 1/BitsPerComponent 8>>", Zlib(rows));
        yield return Filter("tiff-predictor", "/Filter/FlateDecode/DecodeParms<</Predictor 2/Columns 1/Colors 1/BitsPerComponent 8>>", Zlib(content));
        yield return Filter("hex", "/Filter/AHx", PdfBuilder.Bytes(hex));
        yield return Filter("ascii85", "/Filter/ASCII85Decode", PdfBuilder.Bytes(Ascii85(content)));
        yield return Filter("run-length", "/Filter/RunLengthDecode", [.. content.Chunk(128).SelectMany(run => (byte[])[(byte)(run.Length - 1), .. run]), 128]);
        yield return Filter("lzw", "/Filter/LZWDecode/DecodeParms<</EarlyChange 1>>", Lzw(content));
        yield return Filter("chain", "/Filter[/ASCIIHexDecode/RunLengthDecode/FlateDecode]", PdfBuilder.Bytes(Convert.ToHexString([.. Zlib(content).Chunk(128).SelectMany(run => (byte[])[(byte)(run.Length - 1), .. run]), 128]) + ">"));
    }

    private static FuzzSeed Filter(string name, string entries, byte[] data) => Seed("pdf-filter-" + name, new PdfBuilder().Stream(4, entries, data));

    /// <summary>Five digits for each group of four bytes, the last filled up with spaces (section 7.4.3).</summary>
    private static string Ascii85(byte[] content) => string.Concat(content.Concat(new byte[] { 32, 32, 32 }).Chunk(4).Where(group => group.Length == 4).Select(group =>
    {
        uint value = BinaryPrimitives.ReadUInt32BigEndian(group);
        return string.Concat(Enumerable.Range(0, 5).Select(i => (char)('!' + (value / (uint)Math.Pow(85, 4 - i) % 85))));
    })) + "~>";

    /// <summary>LZW of literals only, the table cleared before its codes grow past nine bits (section 7.4.4.2).</summary>
    private static byte[] Lzw(byte[] content)
    {
        IEnumerable<int> codes = content.Chunk(200).SelectMany(chunk => chunk.Select(b => (int)b).Prepend(256)).Append(257);
        string bits = string.Concat(codes.Select(code => Convert.ToString(code, 2).PadLeft(9, '0')));
        return [.. bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight).PadRight(8, '0'), 2))];
    }

    private static byte[] Updated()
    {
        string original = Latin(PdfBuilder.WithContent(Line).Build());
        int xref = original.IndexOf("xref\n", StringComparison.Ordinal);
        string update = $"4 0 obj\n<</Length {Cv.Length}>>\nstream\n{Cv}\nendstream\nendobj\n";
        return PdfBuilder.Bytes(original + update + $"xref\n4 1\n{original.Length:D10} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev {xref}>>\nstartxref\n{original.Length + update.Length}\n%%EOF\n");
    }

    /// <summary>Catalog, pages, page and font in an object stream, found by a cross-reference stream (sections 7.5.7 and 7.5.8).</summary>
    private static byte[] ObjectStream()
    {
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"];
        int[] numbers = [1, 2, 3, 5];
        string index = string.Concat(objects.Select((_, i) => $"{numbers[i]} {objects[..i].Sum(o => o.Length + 1)} "));
        string packed = index + string.Join(' ', objects);
        var file = new StringBuilder("%PDF-1.7\n");
        int content = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"4 0 obj\n<</Length {Cv.Length}>>\nstream\n{Cv}\nendstream\nendobj\n");
        int stream = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"6 0 obj\n<</Type/ObjStm/N 4/First {index.Length}/Length {packed.Length}>>\nstream\n{packed}\nendstream\nendobj\n");
        int xref = file.Length;
        byte[] rows = [0, 0, 0, 255, 2, 0, 6, 0, 2, 0, 6, 1, 2, 0, 6, 2, 1, (byte)(content >> 8), (byte)content, 0, 2, 0, 6, 3, 1, (byte)(stream >> 8), (byte)stream, 0, 1, (byte)(xref >> 8), (byte)xref, 0];
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"7 0 obj\n<</Type/XRef/Size 8/W[1 2 1]/Index[0 8]/Root 1 0 R/Length {rows.Length}>>\nstream\n{Encoding.Latin1.GetString(rows)}\nendstream\nendobj\nstartxref\n{xref}\n%%EOF\n");
        return PdfBuilder.Bytes(file.ToString());
    }

    private static string Latin(byte[] file) => Encoding.Latin1.GetString(file);
}
