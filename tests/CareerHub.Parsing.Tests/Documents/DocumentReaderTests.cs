using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents;

public class DocumentReaderTests
{
    [Fact]
    public async Task ReadAsync_NoBytes_SaysEmpty()
    {
        DocumentReadResult result = await Reading.ReadAsync([]);

        result.RefusedWith(FindingCodes.Empty, "The file is empty. Save the document again and choose the new copy.");
    }

    [Fact]
    public async Task ReadAsync_MoreBytesThanTheLimit_SaysTooLarge()
    {
        DocumentReadResult result = await Reading.ReadAsync(new byte[2049], new DocumentLimits { MaxBytes = 2048 });

        result.RefusedWith(FindingCodes.TooLarge,
            "The file is larger than 2 KB. Save a smaller copy, for example with fewer or smaller pictures, and choose that.");
    }

    [Fact]
    public async Task ReadAsync_ExactlyTheLimit_Reads()
    {
        DocumentReadResult result = await Reading.ReadAsync("Ada Lovelace", new DocumentLimits { MaxBytes = 12 });

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public async Task ReadAsync_StreamThatCannotSeek_StopsAtTheLimit()
    {
        using var stream = new EndlessStream();

        DocumentReadResult result = await new DocumentReader().ReadAsync(stream, new DocumentLimits { MaxBytes = 1 << 20 });

        Assert.Equal(FindingCodes.TooLarge, Assert.Single(result.Findings).Code);
        Assert.InRange(stream.Served, 1, 3 << 20);
    }

    [Fact]
    public async Task ReadAsync_BinaryNoise_SaysUnknownType()
    {
        byte[] noise = new byte[4096];
        new Random(7).NextBytes(noise);

        DocumentReadResult result = await Reading.ReadAsync(noise);

        result.RefusedWith(FindingCodes.UnknownType,
            "The type of the file was not recognised. Choose a PDF, a Word document (.docx), OpenDocument text (.odt), RTF, HTML or plain text.");
    }

    [Theory]
    [InlineData("ffd8ffe000104a46494600")]
    [InlineData("89504e470d0a1a0a0000000d")]
    [InlineData("474946383961010001")]
    [InlineData("49492a0008000000")]
    [InlineData("4d4d002a00000008")]
    [InlineData("524946462400000057454250")]
    [InlineData("000000186674797068656963")]
    [InlineData("0000000c6a5020200d0a870a")]
    [InlineData("424d3600000000000000360000002800")]
    public async Task ReadAsync_Picture_SaysThatPicturesAreNotRead(string hex)
    {
        DocumentReadResult result = await Reading.ReadAsync(Convert.FromHexString(hex));

        result.RefusedWith(FindingCodes.UnsupportedType,
            "The file is a picture, and text in pictures is not read. Choose the document that the picture was made from, as PDF or .docx.");
    }

    [Theory]
    [InlineData("WordDocument", FindingCodes.UnsupportedType, "Word's old binary format (.doc) cannot be read. Open the file, save it as .docx or PDF and choose that.")]
    [InlineData("EncryptedPackage", FindingCodes.Encrypted, "The file is protected with a password. Save a copy without the password and choose that.")]
    [InlineData("Workbook", FindingCodes.UnsupportedType, "The file is a spreadsheet. Save its content as PDF or .docx and choose that.")]
    [InlineData("PowerPoint Document", FindingCodes.UnsupportedType, "The file is a presentation. Save it as PDF and choose that.")]
    [InlineData("__properties_version1.0", FindingCodes.UnsupportedType, "The file is an e-mail. Save the document that is attached to it and choose that.")]
    [InlineData("Contents", FindingCodes.UnsupportedType, "The file is of an office program whose format cannot be read. Save it as PDF or .docx and choose that.")]
    public async Task ReadAsync_CompoundFile_SaysWhatItIs(string streamName, string code, string message)
    {
        byte[] file = new byte[2048];
        Convert.FromHexString("d0cf11e0a1b11ae1").CopyTo(file, 0);
        Encoding.Unicode.GetBytes(streamName).CopyTo(file, 1024 + 128);

        DocumentReadResult result = await Reading.ReadAsync(file);

        result.RefusedWith(code, message);
    }

    [Theory]
    [InlineData("526172211a0701003392b5e5", "The file is an archive of a kind that cannot be read. Unpack it and choose the document in it.")]
    [InlineData("377abcaf271c0004", "The file is an archive of a kind that cannot be read. Unpack it and choose the document in it.")]
    [InlineData("1f8b0800000000000003", "The file is an archive of a kind that cannot be read. Unpack it and choose the document in it.")]
    [InlineData("252150532d41646f62652d332e300a", "The file is a PostScript or XPS file. Save it as PDF and choose that.")]
    [InlineData("25206376205c0a5c646f63756d656e74636c6173737b6d6f6465726e63767d0a", "The file is the source of a TeX document. Typeset it as PDF and choose that.")]
    public async Task ReadAsync_FileOfAnotherKind_SaysWhatToDo(string hex, string message)
    {
        DocumentReadResult result = await Reading.ReadAsync(Convert.FromHexString(hex));

        result.RefusedWith(FindingCodes.UnsupportedType, message);
    }

    [Theory]
    [InlineData("mimetype", "application/epub+zip", "The file is an e-book. Save its content as PDF or .docx and choose that.")]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.presentation", "The file is a presentation. Save it as PDF and choose that.")]
    [InlineData("Index/Document.iwa", "x", "The file is of Apple's Pages, Numbers or Keynote, whose format cannot be read. Export it there as PDF or Word and choose that.")]
    [InlineData("FixedDocSeq.fdseq", "x", "The file is a PostScript or XPS file. Save it as PDF and choose that.")]
    public async Task ReadAsync_PackageOfAnotherKind_SaysWhatToDo(string part, string content, string message)
    {
        DocumentReadResult result = await Reading.ReadAsync(ZipFile.Of((part, content), ("preview.pdf", "%PDF-1.4")));

        result.RefusedWith(FindingCodes.UnsupportedType, message);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "Ada\n")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "Ada\n")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "Ada\n")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", null)]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", null)]
    public async Task ReadAsync_OfficeOpenXml_IsToldByItsMainType(string type, string? text)
    {
        DocumentReadResult result = await Reading.ReadAsync(ZipFile.Of(
            ("[Content_Types].xml", DocxFile.ContentTypes(type)),
            ("word/document.xml", $"<w:document xmlns:w='{DocxFile.Transitional}'><w:body>{DocxFile.P("Ada")}</w:body></w:document>")));

        Assert.Equal(text, result.Document?.Text);
    }

    [Fact]
    public async Task ReadAsync_OnlySpaces_SaysNoText()
    {
        DocumentReadResult result = await Reading.ReadAsync(" \r\n \r\n");

        result.RefusedWith(FindingCodes.NoText,
            "The document holds no text. Text in scans and pictures is not read; choose the document that the scan was made from.");
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using var stream = new MemoryStream("Ada"u8.ToArray());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new DocumentReader().ReadAsync(stream, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task ReadAsync_CancelledWhileReading_Throws()
    {
        using var source = new CancellationTokenSource();
        using var stream = new MemoryStream(DocxFile.Of(string.Concat(Enumerable.Repeat(DocxFile.P("x"), 5_000))));
        var reader = new DocumentReader(new CancellingClock(source, looks: 20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(stream, null, source.Token));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("rtf")]
    public async Task ReadAsync_OneDocumentInThreeFormats_ReadsTheSame(string extension)
    {
        DocumentText document = await Reading.TextOfAsync(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "tobias-libreoffice." + extension)));

        Line name = document.LineWith("Krämer-Yıldız");
        Assert.Equal((1, 20.0, true), (name.HeadingLevel, name.Words[0].FontSize, name.Words[0].Bold));
        Assert.Equal(2, document.LineWith("Berufserfahrung").HeadingLevel);
        Line item = document.LineWith("Tachymetern");
        Assert.Equal("Überwachung von elf Eisenbahnbrücken mit automatischen Tachymetern", document.Text.Substring(item.Start, item.Length));
        Assert.Equal((1, 0), (item.ListLevel, item.HeadingLevel));
        Assert.Equal("Lebenslauf", document.Metadata.Title);
    }

    [Fact]
    public async Task ReadAsync_StreamFails_ThrowsItsException()
    {
        using var stream = new FailingStream();

        await Assert.ThrowsAsync<IOException>(() => new DocumentReader().ReadAsync(stream));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Served { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Served += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    /// <summary>Cancels when it has been looked at a number of times.</summary>
    private sealed class CancellingClock(CancellationTokenSource source, int looks) : TimeProvider
    {
        public override long GetTimestamp()
        {
            if (--looks == 0)
            {
                source.Cancel();
            }

            return 0;
        }
    }

    private sealed class FailingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The line is cut.");
    }
}
