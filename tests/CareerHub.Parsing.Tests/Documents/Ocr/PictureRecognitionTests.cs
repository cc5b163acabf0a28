using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Ocr;

public class PictureRecognitionTests
{
    // 600 by 300 pixels at 11811 pixels per metre (300 per inch).
    private static readonly byte[] Png = Convert.FromHexString(
        "89504e470d0a1a0a0000000d4948445200000258" + "0000012c0806000000000000000000000970485973" + "00002e2300002e230100000000");

    [Fact]
    public async Task ReadAsync_Picture_BecomesAPageOfItsWords()
    {
        var engine = StandInEngine.Of(
            new OcrWord("Ada", 50, 100, 100, 46, 0.9, 0), new OcrWord("Lovelace", 170, 100, 200, 46, 0.8, 0), new OcrWord("~", 10, 10, 3, 3, 0.1, 1));

        DocumentReadResult result = await engine.ReadAsync(Png);

        DocumentText document = result.Document!;
        Assert.Equal((DocumentFormat.Picture, "image/png", "Ada Lovelace\n"), (document.Format, document.MediaType, document.Text));
        Page page = Assert.Single(document.Pages);
        Assert.Equal((144, 72), (Math.Round(page.Width, 1), Math.Round(page.Height, 1)));
        Word word = page.Lines[0].Words[0];
        Assert.Equal((12, 24, 36, 35.04, 12), (Round(word.Box!.Value.Left), Round(word.Box.Value.Top), Round(word.Box.Value.Right), Round(word.Box.Value.Bottom), word.FontSize));
        Assert.Equal(35.04, Round(word.Baseline));
        OcrImage seen = Assert.Single(engine.Seen);
        Assert.Equal(("image/png", 600, 300, 300), (seen.MediaType, seen.PixelWidth, seen.PixelHeight, Math.Round(seen.DotsPerInch)));
        Assert.Equal(Png, seen.Bytes.ToArray());
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(new Finding(FindingCodes.RecognizedText, FindingSeverity.Warning, "The text of page 1 was recognised in a picture and may hold mistakes. Compare it with the original."), finding);
    }

    [Theory]
    [InlineData(OcrFailure.NotAvailable, "Text in pictures cannot be recognised at the moment. Choose the document that the picture was made from, as PDF or .docx.")]
    [InlineData(OcrFailure.NotSupported, "Text in a picture of this type cannot be recognised. Save the picture as PNG or JPEG, or choose the document that it was made from.")]
    [InlineData(OcrFailure.TimedOut, "Recognising the text of a picture took too long and was stopped. Choose a smaller picture, or the document that it was made from.")]
    [InlineData(OcrFailure.TooMuchOutput, "More text was recognised in a picture than is read. Choose a smaller picture, or the document that it was made from.")]
    public async Task ReadAsync_EngineFails_SaysWhyBesideTheRefusal(OcrFailure failure, string message)
    {
        DocumentReadResult result = await StandInEngine.Failing(failure).ReadAsync(Png);

        Assert.Null(result.Document);
        Assert.Equal([FindingCodes.UnsupportedType, FindingCodes.RecognitionFailed], result.Findings.Select(finding => finding.Code));
        Assert.Equal(message, result.Findings[1].Message);
    }

    [Fact]
    public async Task ReadAsync_NothingRecognized_IsRefusedAsAPicture()
    {
        DocumentReadResult result = await StandInEngine.Of().ReadAsync(Png);

        Assert.Equal(FindingCodes.UnsupportedType, Assert.Single(result.Findings).Code);
        Assert.Null(result.Document);
    }

    [Fact]
    public async Task ReadAsync_MorePixelsThanTheLimit_IsNotRecognized()
    {
        var engine = StandInEngine.Of(new OcrWord("Ada", 0, 0, 9, 9, 1, 0));

        DocumentReadResult result = await engine.ReadAsync(Png, new DocumentLimits { MaxPicturePixels = 179_999 });

        Assert.Empty(engine.Seen);
        Assert.Equal("The picture on page 1 has more than 179,999 pixels. Text in it was not recognised; save it in a lower resolution.", result.Findings[1].Message);
    }

    [Fact]
    public async Task ReadAsync_TextFile_AsksNoEngine()
    {
        var engine = StandInEngine.Of();

        Assert.Equal("Ada\n", (await engine.ReadAsync("Ada"u8.ToArray())).Document!.Text);
        Assert.Empty(engine.Seen);
    }

    [Fact]
    public async Task ReadAsync_RecognitionTakesTooLong_KeepsThePagesBefore()
    {
        int calls = 0;
        var engine = new StandInEngine(async (_, cancellationToken) =>
        {
            if (++calls == 2)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return new OcrResult { Words = [new OcrWord("page", 10, 10, 60, 20, 1, 0)] };
        });

        DocumentReadResult result = await engine.ReadAsync(Tiff(3), new DocumentLimits { MaxRecognitionDuration = TimeSpan.FromMilliseconds(250) });

        Assert.Equal("page\n", result.Document!.Text);
        Assert.Contains("Recognising text in pictures took longer than 0.25 seconds and was stopped. The text of further pages was left out.", result.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var engine = new StandInEngine(async (_, cancellationToken) =>
        {
            await source.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return new OcrResult();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => engine.ReadAsync(Png, null, source.Token));
    }

    [Fact]
    public async Task ReadAsync_TiffOfSeveralPages_IsReadPageByPage()
    {
        var engine = new StandInEngine((image, _) => Task.FromResult(new OcrResult { Words = [new OcrWord($"w{image.PixelWidth}", 0, 0, 50, 20, 1, 0)] }));

        DocumentReadResult result = await engine.ReadAsync(Tiff(4), new DocumentLimits { MaxRecognizedPictures = 3 });

        Assert.Equal("w100\n\fw101\n\fw102\n", result.Document!.Text);
        Assert.Equal([0, 1, 2], result.Document.Pages.SelectMany(page => page.Lines).Select(line => line.Block));
        Assert.Contains("The document has more than 3 pictures without text. The rest was left out.", result.Findings.Select(finding => finding.Message));
        Assert.All(engine.Seen, image => Assert.Equal("image/tiff", image.MediaType));
        Assert.Equal(3, engine.Seen.Select(image => BitConverter.ToInt32(image.Bytes.Span[4..8])).Distinct().Count());
    }

    [Theory]
    [InlineData("ffd8ffe000104a46494600010101012c012c0000ffc0000b080064012c010111000000000000", "image/jpeg", 300, 100)]
    [InlineData("4749463839612c0164000000000000", "image/gif", 300, 100)]
    [InlineData("424d000000000000000036000000280000002c0100006400000001001800000000000000000000000000000000000000000000000000", "image/bmp", 300, 100)]
    [InlineData("5249464600000000574542505650385800000000000000002b010063000000000000", "image/webp", 300, 100)]
    public async Task ReadAsync_PictureTypes_AreSizedByTheirHeaders(string hex, string mediaType, int width, int height)
    {
        var engine = StandInEngine.Of(new OcrWord("Ada", 0, 0, 90, 30, 1, 0));

        DocumentReadResult result = await engine.ReadAsync(Convert.FromHexString(hex));

        OcrImage seen = Assert.Single(engine.Seen);
        Assert.Equal((mediaType, width, height), (seen.MediaType, seen.PixelWidth, seen.PixelHeight));
        Assert.Equal(mediaType, result.Document!.MediaType);
    }

    [Theory]
    [InlineData("49492a00")]
    [InlineData("4d4d002a000000")]
    [InlineData("49492a000800000001")]
    public async Task ReadAsync_TiffCutOff_AsksNoEngine(string hex)
    {
        var engine = StandInEngine.Of();

        DocumentReadResult result = await engine.ReadAsync(Convert.FromHexString(hex));

        Assert.Null(result.Document);
        Assert.Empty(engine.Seen);
    }

    [Fact]
    public async Task ReadAsync_BitmapOfTheMostNegativeHeight_IsTooLarge()
    {
        var engine = StandInEngine.Of();

        DocumentReadResult result = await engine.ReadAsync(Convert.FromHexString("424d000000000000000036000000280000002c0100000000008001001800000000000000000000000000000000000000000000000000"));

        Assert.Null(result.Document);
        Assert.Empty(engine.Seen);
    }

    [Fact]
    public async Task ReadAsync_HeaderCutOff_AsksNoEngine()
    {
        var engine = StandInEngine.Of();
        for (int length = 4; length < 24; length++)
        {
            await engine.ReadAsync(Png[..length]);
            await engine.ReadAsync(Tiff(1)[..length]);
        }

        Assert.Empty(engine.Seen);
    }

    /// <summary>A TIFF file whose pages, 100 and more pixels wide, follow each other.</summary>
    private static byte[] Tiff(int pages)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("II*\0"u8);
        writer.Write(8);
        for (int page = 0; page < pages; page++)
        {
            writer.Write((short)2);
            foreach ((short tag, int value) in new[] { ((short)256, 100 + page), ((short)257, 50) })
            {
                writer.Write(tag);
                writer.Write((short)4);
                writer.Write(1);
                writer.Write(value);
            }

            writer.Write(page + 1 < pages ? (int)file.Position + 4 : 0);
        }

        return file.ToArray();
    }

    private static double Round(double points) => Math.Round(points, 2);
}
