using System.IO.Compression;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Filters;

public sealed class StreamDecoderTests
{
    private const string Content = "BT /F1 12 Tf 72 700 Td (Ada Lovelace) Tj ET ";

    [Fact]
    public void Decode_Flate_Inflates() => ReadsText("/Filter/FlateDecode", Zlib(Content));

    [Fact]
    public void Decode_FlateWithoutHeader_Inflates() => ReadsText("/Filter/FlateDecode", Zlib(Content)[2..]);

    [Fact]
    public void Decode_FlateCutShort_KeepsWhatCameBefore()
    {
        byte[] data = LongZlib();

        Assert.Equal("Ada Lovelace\n", PdfAssert.Text(new PdfBuilder().Stream(4, "/Filter/FlateDecode", data[..(data.Length / 2)]).Build()));
    }

    [Fact]
    public void Decode_FlateDamaged_KeepsWhatCameBeforeAndSaysSo()
    {
        byte[] data = LongZlib();
        data.AsSpan(data.Length / 2).Fill(0xFF);

        DocumentReadResult result = PdfAssert.Read(new PdfBuilder().Stream(4, "/Filter/FlateDecode", data).Build());

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Equal([FindingCodes.Repaired], PdfAssert.Codes(result));
    }

    [Fact]
    public void Decode_FlateWithFalseChecksum_KeepsAllAndSaysSo()
    {
        byte[] data = Zlib(Content);
        data[^1] ^= 0x55;

        DocumentReadResult result = PdfAssert.Read(new PdfBuilder().Stream(4, "/Filter/FlateDecode", data).Build());

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Equal([FindingCodes.Repaired], PdfAssert.Codes(result));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Decode_FlateWithoutChecksum_IsWhole(int missing)
    {
        DocumentReadResult result = PdfAssert.Read(new PdfBuilder().Stream(4, "/Filter/FlateDecode", Zlib(Content)[..^missing]).Build());

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Decode_FlateCutOff_KeepsWhatIsThereAndSaysSo()
    {
        DocumentReadResult result = PdfAssert.Read(new PdfBuilder().Stream(4, "/Filter/FlateDecode", LongZlib()[..^30]).Build());

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Equal([FindingCodes.Repaired], PdfAssert.Codes(result));
    }

    [Fact]
    public void Decode_FlateWithPngPredictor_UndoesIt()
    {
        // Two rows of 4: the second holds differences from the first (type 2, up).
        byte[] rows = [0, .. "BT  "u8, 2, .. "ET  "u8.ToArray().Zip("BT  "u8.ToArray(), (b, up) => (byte)(b - up))];

        byte[] decoded = CareerHub.Parsing.Documents.Pdf.Filters.Predictor.Undo(rows, 15, 1, 8, 4, Budget());

        Assert.Equal("BT  ET  "u8.ToArray(), decoded);
    }

    [Fact]
    public void Decode_AsciiHex_ReadsDigits() => ReadsText("/Filter/ASCIIHexDecode", PdfBuilder.Bytes(Convert.ToHexString(PdfBuilder.Bytes(Content)) + ">"));

    [Fact]
    public void Decode_ChainOfHexAndFlate_AppliesBoth() =>
        ReadsText("/Filter[/ASCIIHexDecode/FlateDecode]", PdfBuilder.Bytes(Convert.ToHexString(Zlib(Content)) + ">"));

    [Fact]
    public void Decode_Ascii85_ReadsGroups() =>
        Assert.Equal("Man is d"u8.ToArray(), CareerHub.Parsing.Documents.Pdf.Filters.AsciiFilters.Decode85("9jqo^BlbD-~>"u8, Output()));

    [Fact]
    public void Decode_RunLength_RepeatsAndCopies() =>
        Assert.Equal("abcdddd"u8.ToArray(), CareerHub.Parsing.Documents.Pdf.Filters.RunLengthFilter.Decode([2, (byte)'a', (byte)'b', (byte)'c', 253, (byte)'d', 128], Output()));

    [Fact]
    public void Decode_Lzw_FollowsTheExampleOfTheSpecification() =>
        Assert.Equal(
            new byte[] { 45, 45, 45, 45, 45, 65, 45, 45, 45, 66 },
            CareerHub.Parsing.Documents.Pdf.Filters.LzwFilter.Decode([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], 1, Output()));

    [Fact]
    public void Decode_MoreThanAllowed_StopsAndSaysSo()
    {
        byte[] file = new PdfBuilder().Stream(4, "/Filter/FlateDecode", Zlib(Content + new string(' ', 1_000_000))).Build();

        DocumentReadResult result = PdfAssert.Read(file, new DocumentLimits { MaxDecodedBytes = 100_000 });

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Equal([FindingCodes.LimitReached], PdfAssert.Codes(result));
    }

    [Theory]
    [InlineData(2, 1_000_000)]
    [InlineData(2, 1)]
    [InlineData(15, 1_000_000)]
    [InlineData(15, 1)]
    public void Undo_Cancelled_IsNoticedWithinARowAndBetweenRows(int predictor, int columns)
    {
        byte[] data = new byte[300_000];

        Assert.Throws<OperationCanceledException>(() =>
            CareerHub.Parsing.Documents.Pdf.Filters.Predictor.Undo(data, predictor, 1, 8, columns, Budget(cancellationToken: new CancellationToken(true))));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(15)]
    public void Undo_TimeIsOver_Ends(int predictor)
    {
        byte[] data = new byte[300_000];

        byte[] undone = CareerHub.Parsing.Documents.Pdf.Filters.Predictor.Undo(data, predictor, 1, 8, 1_000_000, Budget(new DocumentLimits { MaxDuration = TimeSpan.FromTicks(-1) }));

        Assert.Empty(undone);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(15)]
    public void Undo_BytesThatWereCountedWhenUnpacked_CountNoSecondTime(int predictor)
    {
        var budget = Budget(new DocumentLimits { MaxDecodedBytes = 10 });

        CareerHub.Parsing.Documents.Pdf.Filters.Predictor.Undo(new byte[1000], predictor, 1, 8, 9, budget);

        Assert.Empty(budget.Findings);
    }

    [Fact]
    public void Undo_PngRowLongerThanAPiece_AddsUpAcrossPieces()
    {
        // One row of type 1 (left): each byte is one more than the byte before.
        byte[] data = [1, .. Enumerable.Repeat((byte)1, 70_000)];

        byte[] undone = CareerHub.Parsing.Documents.Pdf.Filters.Predictor.Undo(data, 15, 1, 8, 100_000, Budget());

        Assert.Equal([.. Enumerable.Range(1, 70_000).Select(i => (byte)i)], undone);
    }

    [Theory]
    [InlineData('4')]
    [InlineData(' ')]
    public void DecodeHex_Cancelled_IsNoticed(char each)
    {
        var output = new CareerHub.Parsing.Documents.Pdf.Filters.DecodedBytes(Budget(cancellationToken: new CancellationToken(true)), packed: 200_000);

        Assert.Throws<OperationCanceledException>(() => CareerHub.Parsing.Documents.Pdf.Filters.AsciiFilters.DecodeHex(PdfBuilder.Bytes(new string(each, 200_000)), output));
    }

    [Fact]
    public void Decode85_CancelledInWhiteSpace_IsNoticed()
    {
        var output = new CareerHub.Parsing.Documents.Pdf.Filters.DecodedBytes(Budget(cancellationToken: new CancellationToken(true)), packed: 200_000);

        Assert.Throws<OperationCanceledException>(() => CareerHub.Parsing.Documents.Pdf.Filters.AsciiFilters.Decode85(PdfBuilder.Bytes(new string(' ', 200_000)), output));
    }

    [Fact]
    public void DecodeLzw_CancelledInCodesThatClear_IsNoticed()
    {
        byte[] eightClears = [0x80, 0x40, 0x20, 0x10, 0x08, 0x04, 0x02, 0x01, 0x00];
        byte[] data = [.. Enumerable.Repeat(eightClears, 10_000).SelectMany(bytes => bytes)];
        var output = new CareerHub.Parsing.Documents.Pdf.Filters.DecodedBytes(Budget(cancellationToken: new CancellationToken(true)), packed: data.Length);

        Assert.Throws<OperationCanceledException>(() => CareerHub.Parsing.Documents.Pdf.Filters.LzwFilter.Decode(data, 1, output));
    }

    [Fact]
    public void DecodeFlate_CancelledBeforeBrokenDataIsReadAgain_IsNoticed()
    {
        var random = new Random(5);
        byte[] broken = Zlib(string.Concat(Enumerable.Range(0, 5000).Select(_ => $"{random.Next()} ")));
        broken.AsSpan(broken.Length - 40).Fill(0xFF);
        var output = new CareerHub.Parsing.Documents.Pdf.Filters.DecodedBytes(Budget(cancellationToken: new CancellationToken(true)), packed: broken.Length);

        Assert.Throws<OperationCanceledException>(() => CareerHub.Parsing.Documents.Pdf.Filters.FlateFilter.Decode(broken, output, out _));
    }

    [Fact]
    public void DecodeHex_MoreThanAllowed_KeepsWhatCameBefore()
    {
        var output = new CareerHub.Parsing.Documents.Pdf.Filters.DecodedBytes(Budget(new DocumentLimits { MaxDecodedBytes = 1000 }), packed: 4000);

        Assert.Equal(768, CareerHub.Parsing.Documents.Pdf.Filters.AsciiFilters.DecodeHex(PdfBuilder.Bytes(new string('4', 4000)), output).Length);
    }

    [Theory]
    [InlineData("41 4\n2>43", "AB")]
    [InlineData("4", "@")]
    [InlineData("", "")]
    public void DecodeHex_SpacesOddDigitAndEnd_FollowTheSpecification(string data, string expected) =>
        Assert.Equal(PdfBuilder.Bytes(expected), CareerHub.Parsing.Documents.Pdf.Filters.AsciiFilters.DecodeHex(PdfBuilder.Bytes(data), Output()));

    private static void ReadsText(string entries, byte[] data) => Assert.Equal("Ada Lovelace\n", PdfAssert.Text(new PdfBuilder().Stream(4, entries, data).Build()));

    private static CareerHub.Parsing.Documents.Pdf.Filters.DecodedBytes Output() =>
        new(Budget(), packed: 1);

    private static CareerHub.Parsing.Documents.Pdf.PdfBudget Budget(DocumentLimits? limits = null, CancellationToken cancellationToken = default) =>
        new(new CareerHub.Parsing.Documents.Internal.ReadingBudget(limits ?? new DocumentLimits(), TimeProvider.System, cancellationToken));

    /// <summary>Content that does not repeat, so that its middle lies well behind the first words.</summary>
    private static byte[] LongZlib()
    {
        var random = new Random(1);
        return Zlib(Content + string.Concat(Enumerable.Range(0, 500).Select(_ => $"0 0 {random.Next()} 1 re ")));
    }

    private static byte[] Zlib(string text)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal))
        {
            zlib.Write(PdfBuilder.Bytes(text));
        }

        return output.ToArray();
    }
}
