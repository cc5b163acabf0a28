using System.Text;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf;
using CareerHub.Parsing.Tests.Fuzzing;

namespace CareerHub.Parsing.Tests.Documents;

/// <summary>
/// How much is done between two looks at the clock and the token, counted in units of work and not in time, and that nothing more
/// is done once a look has found the token cancelled.
/// </summary>
public class CancellationTests
{
    private const int Units = 5_000;

    private static readonly Dictionary<string, (byte[] File, int UnitsPerLook)> s_stages = new()
    {
        // Units are counted as the name says; the bound is what may pass between two looks.
        ["lines of a text"] = (Text(DeepDocument.Times(Units, "word\n")), 256),
        ["words of a text"] = (Text(DeepDocument.Times(Units, "word ")), 256),
        ["lines of Markdown"] = (Text("# Head\n\n" + DeepDocument.Times(Units, "- *word*\n")), 256),
        ["elements of a page"] = (Text("<html><body>" + DeepDocument.Times(Units, "<p>word</p>")), 256),
        ["empty elements of a page"] = (Text("<html><body>word" + DeepDocument.Times(Units, "<br>")), 256),
        ["style rules of a page"] = (Text("<html><style>" + DeepDocument.Times(Units, "p{color:red}") + "</style><body><i>word"), 256),
        ["lines of a saved page's head"] = (Text("MIME-Version: 1.0\nContent-Type: text/html;\n" + DeepDocument.Times(Units, " x=y;\n") + "\n<p>word"), 256),
        ["groups of an RTF"] = (Text(@"{\rtf1 " + DeepDocument.Times(Units, "{word}") + "}"), 256),
        ["paragraphs of a DOCX"] = (DocxFile.Of(DeepDocument.Times(Units, "<w:p><w:r><w:t>word</w:t></w:r></w:p>")), 256),
        ["skipped elements of a DOCX"] = (DocxFile.Of(DocxFile.P("word") + "<w:x>" + DeepDocument.Times(Units, "<w:yyyyyyyyyyyyyyyyyyyy/>") + "</w:x>"), 512),
        ["paragraphs of an ODT"] = (OdtFile.Of(DeepDocument.Times(Units, "<text:p>word</text:p>")), 256),
        ["operators of a PDF"] = (PdfBuilder.WithContent("BT /F1 9 Tf (word) Tj ET " + DeepDocument.Times(Units, "n ")).Build(), 1024),
        ["glyphs of a PDF"] = (PdfBuilder.WithContent("BT /F1 9 Tf 20 700 Td (" + DeepDocument.Times(Units / 5, "word ") + ") Tj ET").Build(), 1024),
        ["values of a PDF"] = (PdfBuilder.WithContent("BT /F1 9 Tf (word) Tj ET [" + DeepDocument.Times(Units, "1 ") + "]").Build(), 1024),
        ["objects of a PDF without cross-reference"] = (Text("%PDF-1.7\n" + Encoding.Latin1.GetString(PdfBuilder.WithText("word").Build()).Split("xref\n")[0][9..] + DeepDocument.Each(Units, i => $"{i + 10} 0 obj 1 endobj\n") + "trailer<</Root 1 0 R>>"), 1024),
        ["empty parts of a PDF page"] = (new PdfBuilder()
            .Object(4, "[7 0 R " + DeepDocument.Times(Units, "8 0 R ") + "]").Stream(7, "", PdfBuilder.Bytes("BT /F1 9 Tf (word) Tj ET")).Stream(8, "/Filter/LZWDecode", []).Build(), 1),
        ["replacements of a PDF"] = (new PdfBuilder().Page("/Font<</F1 5 0 R>>/Properties<</P 6 0 R>>")
            .Object(6, $"<</ActualText({new string('x', 1 << 16)})>>")
            .Stream(4, "", PdfBuilder.Bytes("BT /F1 9 Tf (word) Tj ET " + DeepDocument.Times(500, "/S/P BDC EMC "))).Build(), 10),
        ["64 KiB of a packed stream"] = (new PdfBuilder().Stream(4, "/Filter/FlateDecode", PdfSeeds.Zlib(PdfBuilder.Bytes("BT /F1 9 Tf (word) Tj ET" + new string(' ', (Units / 250) << 16)))).Build(), 250),
        ["KiB of an archive's entry"] = (ZipFile.Of(("cv.txt", "word" + DeepDocument.Times(Units, new string(' ', 1023) + "\n"))), 128),
    };

    public static TheoryData<string> Stages { get; } = [.. s_stages.Keys];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Parse_ManyUnits_LooksAtTheTokenOftenEnough(string stage)
    {
        (byte[] file, int unitsPerLook) = s_stages[stage];
        var clock = new LookingClock();

        await Parser(clock).ParseAsync(new MemoryStream(file));

        Assert.InRange(clock.Looks, Units / unitsPerLook, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Parse_CancelledOnTheWay_DoesNotLookAgain(string stage)
    {
        byte[] file = s_stages[stage].File;
        var whole = new LookingClock();
        await Parser(whole).ParseAsync(new MemoryStream(file));
        foreach (int share in (int[])[1, 3, 5, 7])
        {
            using var source = new CancellationTokenSource();
            var clock = new LookingClock { At = Math.Max(1, whole.Looks * share / 8), Then = source.Cancel };

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Parser(clock).ParseAsync(new MemoryStream(file), cancellationToken: source.Token));

            // The look that cancelled may be the one that measures how long reading took; the next is the first of understanding.
            Assert.InRange(clock.Looks, clock.At, clock.At + 2);
        }
    }

    [Fact]
    public async Task Parse_CancelledWhileThePageIsParsed_WaitsNoLonger()
    {
        byte[] page = Text("<html><body>" + DeepDocument.Times(40_000, "<p><a href='x'>word</a></p>"));
        using var source = new CancellationTokenSource();
        var clock = new LookingClock { At = 3, Then = source.Cancel };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Parser(clock).ParseAsync(new MemoryStream(page), cancellationToken: source.Token));

        Assert.InRange(clock.Looks, 3, 5);
    }

    [Fact]
    public async Task Parse_CancelledBetweenTwoReadsOfTheStream_ReadsNoMore()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(source);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ResumeParser().ParseAsync(stream, cancellationToken: source.Token));

        Assert.Equal(3, stream.Reads);
    }

    private static ResumeParser Parser(TimeProvider clock) => new(new ResumeParserOptions { TimeProvider = clock, Limits = new DocumentLimits { MaxBytes = 64 << 20, MaxDecodedRatio = 2000 } });

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>A clock that stands still and counts how often it is looked at; at one of the looks it does something.</summary>
    private sealed class LookingClock : TimeProvider
    {
        public int Looks { get; private set; }

        public int At { get; init; } = -1;

        public Action Then { get; init; } = () => { };

        public override long GetTimestamp()
        {
            if (++Looks == At)
            {
                Then();
            }

            return 0;
        }
    }

    /// <summary>An endless text; the third read cancels.</summary>
    private sealed class CancellingStream(CancellationTokenSource source) : MemoryStream
    {
        public int Reads { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (++Reads == 3)
            {
                source.Cancel();
            }

            buffer.Span.Fill((byte)'a');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
