using System.Runtime.InteropServices;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Documents.Ocr;

public class ScannedPdfTests
{
    private const string Drawn = "q 300 0 0 150 100 500 cm /I Do Q";

    private static readonly byte[] Jpeg = Convert.FromHexString("ffd8ffe000104a46494600010101012c012c0000ffc0000b080064012c010111000000000000");

    [Fact]
    public async Task ReadAsync_PageOfAJpeg_IsPassedThroughAndPlaced()
    {
        var engine = StandInEngine.Of(new OcrWord("Ada", 30, 20, 60, 23, 0.9, 0));

        DocumentReadResult result = await engine.ReadAsync(Page("/Width 300/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode", Jpeg));

        OcrImage seen = Assert.Single(engine.Seen);
        Assert.Equal(("image/jpeg", 300, 100, 72), (seen.MediaType, seen.PixelWidth, seen.PixelHeight, seen.DotsPerInch));
        Assert.Equal(Jpeg, seen.Bytes.ToArray());
        DocumentText document = result.Document!;
        Word word = document.WordOf("Ada");
        Assert.Equal(new PageBox(130, 172, 190, 206.5), word.Box);
        Assert.Equal(37.5, word.FontSize);
        Assert.Equal((DocumentFormat.Pdf, "Ada\n"), (document.Format, document.Text));
        Assert.Equal("The text of page 1 was recognised in a picture and may hold mistakes. Compare it with the original.", Assert.Single(result.Findings).Message);
    }

    [Fact]
    public async Task ReadAsync_OnlyPagesWithoutText_AreRecognised()
    {
        var engine = StandInEngine.Of(new OcrWord("scanned", 30, 20, 60, 23, 0.9, 0));
        byte[] file = new PdfBuilder()
            .Object(2, "<</Type/Pages/Kids[3 0 R 7 0 R 3 0 R]/Count 3>>").Page("/Font<</F1 5 0 R>>/XObject<</I 6 0 R>>")
            .Stream(4, "", PdfBuilder.Bytes("BT /F1 12 Tf 72 700 Td (written) Tj ET " + Drawn))
            .Stream(6, "/Subtype/Image/Width 300/Height 100/Filter/DCTDecode", Jpeg)
            .Object(7, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 8 0 R/Resources<</XObject<</F 9 0 R>>>>>>")
            .Stream(8, "", PdfBuilder.Bytes("/F Do"))
            .Stream(9, "/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</I 6 0 R>>>>", PdfBuilder.Bytes(Drawn))
            .Build();

        DocumentReadResult result = await engine.ReadAsync(file);

        Assert.Contains("written\n\fscanned\n", result.Document!.Text, StringComparison.Ordinal);
        Assert.Single(engine.Seen);
        Assert.Equal("The text of page 2 was recognised in a picture and may hold mistakes. Compare it with the original.", Assert.Single(result.Findings).Message);
        Assert.Equal([.. result.Document.Pages.SelectMany(page => page.Lines).Select((_, index) => index)], result.Document.Pages.SelectMany(page => page.Lines).Select(line => line.Block));
    }

    [Theory]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 8", "0080ff", 8, 1, "0080ff")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 8/Decode[1 0]", "0080ff", 8, 0, "0080ff")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 4", "08f0", 8, 1, "0088ff")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 16", "000080ffff00", 8, 1, "0080ff")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 1", "a0", 1, 1, "a0")]
    [InlineData("/ImageMask true/BitsPerComponent 1/Decode[1 0]", "a0", 1, 0, "a0")]
    [InlineData("/ColorSpace/DeviceRGB/BitsPerComponent 8", "000000ff0000ffffff", 8, 1, "004cff")]
    [InlineData("/ColorSpace/DeviceCMYK/BitsPerComponent 8", "00000000000000ff00000080", 8, 1, "ff007f")]
    [InlineData("/ColorSpace[/Indexed/DeviceRGB 2<000000ff0000ffffff>]/BitsPerComponent 2", "18", 8, 1, "004cff")]
    [InlineData("/ColorSpace[/Separation/Black/DeviceGray 1]/BitsPerComponent 8", "ff0080", 8, 1, "00ff7f")]
    public async Task ReadAsync_Bitmap_BecomesGreyTiff(string entries, string samples, int bits, int photometric, string pixels)
    {
        var engine = StandInEngine.Of();

        await engine.ReadAsync(Page("/Width 3/Height 1" + entries, Convert.FromHexString(samples)));

        OcrImage seen = Assert.Single(engine.Seen);
        Assert.Equal("image/tiff", seen.MediaType);
        Assert.Equal((3, 1, bits, 1, photometric), (Tag(seen, 256), Tag(seen, 257), Tag(seen, 258), Tag(seen, 259), Tag(seen, 262)));
        Assert.Equal(pixels, Convert.ToHexStringLower(seen.Bytes.Span.Slice(Tag(seen, 273), Tag(seen, 279))));
    }

    [Theory]
    [InlineData("/K -1/Columns 3", 4, 0, 0)]
    [InlineData("/K -1/Columns 3/BlackIs1 true", 4, 1, 0)]
    [InlineData("/K 4/Columns 3", 3, 0, 1)]
    public async Task ReadAsync_Fax_BecomesTiffOfItsCompression(string parameters, int compression, int photometric, int options)
    {
        var engine = StandInEngine.Of();

        await engine.ReadAsync(Page($"/Width 3/Height 1/BitsPerComponent 1/ColorSpace/DeviceGray/Filter[/ASCIIHexDecode/CCITTFaxDecode]/DecodeParms[null<<{parameters}>>]", "0102>"u8.ToArray()));

        OcrImage seen = Assert.Single(engine.Seen);
        Assert.Equal((3, compression, photometric, options), (Tag(seen, 256), Tag(seen, 259), Tag(seen, 262), Tag(seen, compression == 4 ? 293 : 292)));
        Assert.Equal("0102", Convert.ToHexStringLower(seen.Bytes.Span.Slice(Tag(seen, 273), Tag(seen, 279))));
    }

    [Theory]
    [InlineData("/Width 3/Height 1/Filter/JBIG2Decode")]
    [InlineData("/Width 100000/Height 100000/BitsPerComponent 8")]
    [InlineData("/Width 6000/Height 6000/ColorSpace/DeviceGray/BitsPerComponent 1")]
    [InlineData("/Width 6000/Height 6000/ColorSpace/DeviceGray/BitsPerComponent 8")]
    [InlineData("/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 3")]
    public async Task ReadAsync_PictureThatCannotBeTakenOut_IsSaid(string entries)
    {
        var engine = StandInEngine.Of();

        DocumentReadResult result = await engine.ReadAsync(Page(entries, [0, 0, 0]));

        Assert.Empty(engine.Seen);
        Assert.Equal([FindingCodes.NoText, FindingCodes.RecognitionFailed], result.Findings.Select(finding => finding.Code));
        Assert.Equal("A picture on page 1 is too large, or stored in a way from which text is not recognised. Print the document as PDF and choose that.", result.Findings[1].Message);
    }

    [Theory]
    [InlineData("/BitsPerComponent 8", "0080ff" + "ff8000" + "00", 8, "0080ffff8000")]
    [InlineData("/BitsPerComponent 1", "a040", 1, "a040")]
    public async Task ReadAsync_BitmapThatLacksRows_IsCutToThoseThatAreThere(string entries, string samples, int bits, string pixels)
    {
        var engine = StandInEngine.Of(new OcrWord("Ada", 0, 0, 3, 2, 1, 0));

        DocumentReadResult result = await engine.ReadAsync(Page("/Width 3/Height 6000/ColorSpace/DeviceGray" + entries, Convert.FromHexString(samples)));

        OcrImage seen = Assert.Single(engine.Seen);
        Assert.Equal((3, 2, 3, 2, bits), (seen.PixelWidth, seen.PixelHeight, Tag(seen, 256), Tag(seen, 257), Tag(seen, 258)));
        Assert.Equal(pixels, Convert.ToHexStringLower(seen.Bytes.Span[Tag(seen, 273)..]));
        PageBox box = result.Document!.WordOf("Ada").Box!.Value;
        Assert.Equal((142, 142.05), (box.Top, Math.Round(box.Bottom, 4)));
        Assert.Contains(FindingCodes.Repaired, result.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task ReadAsync_PictureDrawnOften_IsUnpackedOneAfterAnotherUpToTheLimit()
    {
        var held = new List<WeakReference>();
        var heldBefore = new List<int>();
        var engine = new CountingEngine(image =>
        {
            GC.Collect();
            heldBefore.Add(held.Count(one => one.IsAlive));
            Assert.True(MemoryMarshal.TryGetArray(image.Bytes, out ArraySegment<byte> bytes));
            held.Add(new WeakReference(bytes.Array));
        });
        byte[] file = new PdfBuilder().Page("/XObject<</I 6 0 R>>")
            .Stream(4, "", PdfBuilder.Bytes(string.Join('\n', Enumerable.Repeat(Drawn, 200))))
            .Stream(6, "/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8", new byte[10_000]).Build();
        using var stream = new MemoryStream(file);

        // Twenty pictures and the page are within the bytes, forty are not.
        DocumentReadResult result = await new DocumentReader(null, engine).ReadAsync(stream, new DocumentLimits { MaxRecognizedPictures = 20, MaxDecodedBytes = 400_000 });

        Assert.Equal(Enumerable.Repeat(0, 20), heldBefore);
        Assert.Equal(["The document has more than 20 pictures without text. The rest was left out."], result.Findings.Skip(1).Select(finding => finding.Message));
    }

    [Fact]
    public async Task ReadAsync_TimeUpWhileAPictureIsUnpacked_GivesItUp()
    {
        var engine = StandInEngine.Of();
        byte[] file = Page("/Width 1000/Height 1000/ColorSpace/DeviceRGB/BitsPerComponent 8", new byte[3_000_000]);
        using var stream = new MemoryStream(file);

        DocumentReadResult result = await new DocumentReader(new SteppingClock(), engine)
            .ReadAsync(stream, new DocumentLimits { MaxRecognitionDuration = TimeSpan.FromSeconds(15), MaxDuration = TimeSpan.FromDays(1) });

        Assert.Empty(engine.Seen);
        Assert.Equal("Reading took longer than 15 seconds and was stopped. The text after that was left out.", result.Findings[^1].Message);
    }

    [Fact]
    public async Task ReadAsync_JpegThatLiesAboutItsSize_IsNotHandedOver()
    {
        var engine = StandInEngine.Of();
        byte[] large = Convert.FromHexString("ffd8ffc0000b08ffffffff010111000000000000");

        await engine.ReadAsync(Page("/Width 300/Height 100/Filter/DCTDecode", large));

        Assert.Empty(engine.Seen);
    }

    [Fact]
    public async Task ReadAsync_Icon_IsNoScan()
    {
        var engine = StandInEngine.Of();

        await engine.ReadAsync(new PdfBuilder().Page("/XObject<</I 6 0 R>>").Stream(4, "", "q 20 0 0 20 9 9 cm /I Do Q"u8.ToArray())
            .Stream(6, "/Subtype/Image/Width 300/Height 100/Filter/DCTDecode", Jpeg).Build());

        Assert.Empty(engine.Seen);
    }

    private static byte[] Page(string entries, byte[] data) => new PdfBuilder().Page("/XObject<</I 6 0 R>>")
        .Stream(4, "", PdfBuilder.Bytes(Drawn)).Stream(6, "/Subtype/Image" + entries, data).Build();

    private static int Tag(OcrImage image, int tag)
    {
        ReadOnlySpan<byte> file = image.Bytes.Span;
        for (int entry = 10; entry < 10 + (12 * file[8]); entry += 12)
        {
            if (BitConverter.ToInt16(file[entry..]) == tag)
            {
                return BitConverter.ToInt32(file[(entry + 8)..]);
            }
        }

        return -1;
    }

    /// <summary>An engine that keeps nothing.</summary>
    private sealed class CountingEngine(Action<OcrImage> see) : IOcrEngine
    {
        public Task<OcrResult> RecognizeAsync(OcrImage image, CancellationToken cancellationToken = default)
        {
            see(image);
            return Task.FromResult(new OcrResult());
        }
    }

    /// <summary>A clock on which every look at it takes a second.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now++;
    }
}
