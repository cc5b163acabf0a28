using System.Globalization;
using System.IO.Compression;
using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf;
using CareerHub.Parsing.Tests.Fuzzing;

namespace CareerHub.Parsing.Tests.Documents;

/// <summary>Every limit just below, at and just above what a document uses.</summary>
public class LimitBoundTests
{
    private const int Units = 12;

    private static readonly Dictionary<string, LimitCase> s_cases = Cases().ToDictionary(one => one.Name);

    public static TheoryData<string> Names { get; } = [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Limit_AroundWhatADocumentUses_IsReachedOnlyBelow(string name)
    {
        LimitCase limit = s_cases[name];
        byte[] file = limit.File(Units);
        int bound = await limit.BoundAsync(file);

        Assert.InRange(bound, 2, (1 << 20) - 1);
        Finding below = Assert.IsType<Finding>(await limit.FindingAsync(file, bound - 1));
        Assert.Equal((limit.Code, limit.Sentence((bound - 1).ToString("N0", CultureInfo.InvariantCulture))), (below.Code, below.Message));
        Assert.Null(await limit.FindingAsync(file, bound));
        Assert.Null(await limit.FindingAsync(file, bound + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Limit_OfADocumentWithOneMore_IsHigherByWhatThatTakes(string name)
    {
        LimitCase limit = s_cases[name];

        int fewer = await limit.BoundAsync(limit.File(Units)), more = await limit.BoundAsync(limit.File(Units + 1));

        Assert.Equal(fewer + limit.Step, more);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task MaxDecodedRatio_AroundWhatAPartUses_IsReachedOnlyBelow(bool pdf)
    {
        byte[] content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 300_000).Select(i => $"{i % 100} w ")));
        byte[] packed = PdfSeeds.Zlib(content);
        byte[] file = pdf ? new PdfBuilder().Stream(4, "/Filter/FlateDecode", [.. packed]).Build() : ZipFile.Of(("cv.txt", content));
        long size = pdf ? packed.Length : new ZipArchive(new MemoryStream(file)).Entries[0].CompressedLength;
        int bound = (int)((content.Length + size - 1) / size);
        var ample = new DocumentLimits { MaxWords = 1 << 20, MaxTextLength = 1 << 24 };

        Assert.InRange(content.Length, 1 << 20, 2 << 20);
        Assert.Contains(
            (await Reading.ReadAsync(file, ample with { MaxDecodedRatio = bound - 1 })).Findings,
            finding => finding.Code == FindingCodes.LimitReached && finding.Message == $"A part of the document unpacks to more than {bound - 1} times its size. The rest of it was left out.");
        Assert.DoesNotContain((await Reading.ReadAsync(file, ample with { MaxDecodedRatio = bound })).Findings, finding => finding.Code == FindingCodes.LimitReached);
    }

    [Fact]
    public async Task MaxDecodedRatio_PartBelowAMebibyte_MayBeAsDenseAsItIs()
    {
        byte[] file = ZipFile.Of(("cv.txt", "Ada Lovelace" + new string(' ', 1_000_000)));

        Assert.Equal("Ada Lovelace\n", (await Reading.TextOfAsync(file, new DocumentLimits { MaxDecodedRatio = 1 })).Text);
    }

    private static IEnumerable<LimitCase> Cases() => [.. Sizes(), .. Flows(), .. Pdfs(), .. Nestings()];

    private static IEnumerable<LimitCase> Sizes() =>
    [
        new("bytes", n => Ascii(new string('a', n)), n => new() { MaxBytes = n }, n => $"The file is larger than {n} bytes. Save a smaller copy, for example with fewer or smaller pictures, and choose that.", Code: FindingCodes.TooLarge),
        new("entries of an archive", n => ZipFile.Of([("cv.txt", Ascii("text")), .. Enumerable.Range(1, n).Select(i => ($"{i}.bin", (byte[])[0, 1]))]), n => new() { MaxZipEntries = n }, n => $"The file is an archive of more than {n} entries. Save the document again without its attachments."),

        // The head of each entry is unpacked once more, to see what it is; a run-length stream counts packed and unpacked.
        new("decoded bytes of an archive", n => ZipFile.Of(("cv.txt", Ascii(new string('a', n)))), n => new() { MaxDecodedBytes = n }, n => $"The document unpacks to more than {n} bytes. The rest was left out.", Step: 2),
        new("decoded bytes of a PDF", n => new PdfBuilder().Stream(4, "/Filter/RunLengthDecode", [(byte)(n - 1), .. PdfBuilder.Bytes(new string(' ', n)), 128]).Build(), n => new() { MaxDecodedBytes = n }, n => $"The document unpacks to more than {n} bytes. The rest was left out.", Step: 2),
    ];

    private static IEnumerable<LimitCase> Flows() =>
    [
        new("pages of a text", n => Ascii(string.Join('\f', Enumerable.Repeat("page", n))), n => new() { MaxPages = n }, n => $"The document has more than {n} pages. The further pages were left out."),
        new("characters of a text", n => Ascii(new string('a', n)), n => new() { MaxTextLength = n }, n => $"The document has more than {n} characters of text. The text after them was left out."),
        new("words of a text", n => Ascii(DeepDocument.Times(n, "word ")), n => new() { MaxWords = n }, n => $"The document has more than {n} words. The words after them were left out."),
        new("elements of a DOCX", n => DocxFile.Of(DocxFile.P("text") + DeepDocument.Times(n, "<w:p/>")), n => new() { MaxObjects = n }, n => $"The document has more than {n} elements. The rest was left out."),
        new("elements of an ODT", n => OdtFile.Of("<text:p>text</text:p>" + DeepDocument.Times(n, "<text:p/>")), n => new() { MaxObjects = n }, n => $"The document has more than {n} elements. The rest was left out."),
    ];

    private static IEnumerable<LimitCase> Pdfs() =>
    [
        new("pages of a PDF", n => Pages(n), n => new() { MaxPages = n }, n => $"The document has more than {n} pages. The further pages were left out."),
        new("characters of a PDF", n => PdfBuilder.WithText(new string('a', n)).Build(), n => new() { MaxTextLength = n }, n => $"The document has more than {n} characters of text. The text after them was left out."),
        new("words of a PDF", n => PdfBuilder.WithText(DeepDocument.Times(n, "word ")).Build(), n => new() { MaxWords = n }, n => $"The document has more than {n} words. The words after them were left out."),
        new("operators of a PDF", n => PdfBuilder.WithContent(DeepDocument.Times(n, "n ") + "BT /F1 9 Tf (a) Tj ET").Build(), n => new() { MaxOperators = n }, n => $"The document has more than {n} drawing operators. The rest was left out."),
        new("values of a PDF", n => PdfBuilder.WithContent("BT /F1 9 Tf (a) Tj ET [" + DeepDocument.Times(n, "1 ") + "]").Build(), n => new() { MaxValues = n }, n => $"The document has more than {n} values. The rest was left out."),
        new("cross-reference entries of a PDF", n => Enumerable.Range(10, n).Aggregate(PdfBuilder.WithText("a"), (file, number) => file.Object(number, "null")).Build(), n => new() { MaxObjects = n }, n => $"The document has more than {n} cross-reference entries. The rest was left out."),
    ];

    private static IEnumerable<LimitCase> Nestings() =>
    [
        Nesting("elements of a DOCX", n => DocxFile.Of(DocxFile.P("text") + DeepDocument.Times(n, "<w:smartTag>") + DeepDocument.Times(n, "</w:smartTag>"))),
        Nesting("elements of an ODT", n => OdtFile.Of("<text:p>text</text:p>" + DeepDocument.Times(n, "<text:section>") + DeepDocument.Times(n, "</text:section>"))),
        Nesting("groups of an RTF", n => Ascii(@"{\rtf1 text" + new string('{', n) + new string('}', n) + "}")),
        Nesting("arrays of a PDF's content", n => PdfBuilder.WithContent(new string('[', n) + new string(']', n) + " TJ BT /F1 9 Tf (a) Tj ET").Build()),
        Nesting("pages of a PDF", n => Enumerable.Range(10, n).Aggregate(PdfBuilder.WithText("a").Object(2, "<</Kids[10 0 R]>>"), (file, number) => file.Object(number, $"<</Kids[{(number == 9 + n ? 3 : number + 1)} 0 R]>>")).Build()),
        Nesting("forms of a PDF", n => Enumerable.Range(10, n).Aggregate(
            PdfBuilder.WithContent("BT /F1 9 Tf (a) Tj ET /X Do").Page("/Font<</F1 5 0 R>>/XObject<</X 10 0 R>>"),
            (file, number) => file.Stream(number, $"/Subtype/Form/Resources<</XObject<</X {number + 1} 0 R>>>>", "/X Do"u8.ToArray())).Build()),
    ];

    private static LimitCase Nesting(string name, Func<int, byte[]> file) =>
        new("nesting of " + name, file, n => new() { MaxNesting = Math.Min(n, 500) }, n => $"Parts of the document are nested more than {n} deep. The deeper parts were left out.");

    private static byte[] Pages(int count) => Enumerable.Range(10, count)
        .Aggregate(PdfBuilder.WithText("a").Object(2, $"<</Type/Pages/Kids[{DeepDocument.Each(count, i => $"{i + 10} 0 R ")}]>>"), (file, number) =>
            file.Object(number, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")).Build();

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
