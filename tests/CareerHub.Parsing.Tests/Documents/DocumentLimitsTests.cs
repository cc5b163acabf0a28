using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents;

public class DocumentLimitsTests
{
    [Fact]
    public async Task MaxPages_Reached_LeavesTheRestOut()
    {
        DocumentReadResult result = await Reading.ReadAsync("one\ftwo\fthree", new DocumentLimits { MaxPages = 2 });

        Assert.Equal("one\n\ftwo\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "The document has more than 2 pages. The further pages were left out.");
    }

    [Fact]
    public async Task MaxTextLength_Reached_LeavesTheRestOut()
    {
        DocumentReadResult result = await Reading.ReadAsync("one two three", new DocumentLimits { MaxTextLength = 8 });

        Assert.Equal("one two\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "The document has more than 8 characters of text. The text after them was left out.");
    }

    [Fact]
    public async Task MaxWords_Reached_LeavesTheRestOut()
    {
        DocumentReadResult result = await Reading.ReadAsync("one two three", new DocumentLimits { MaxWords = 2 });

        Assert.Equal("one two\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "The document has more than 2 words. The words after them were left out.");
    }

    [Fact]
    public async Task MaxWordLength_Reached_BeginsAnotherWord()
    {
        DocumentReadResult result = await Reading.ReadAsync("abcdefghij", new DocumentLimits { MaxWordLength = 4 });

        Assert.Equal("abcd efgh ij\n", result.Document!.Text);
    }

    [Fact]
    public async Task MaxNesting_Reached_LeavesTheDeeperPartsOut()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20)) + DocxFile.P("deep") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20));

        DocumentReadResult result = await Reading.ReadAsync(DocxFile.Of(DocxFile.P("flat") + deep + DocxFile.P("after")), new DocumentLimits { MaxNesting = 20 });

        Assert.Equal("flat\nafter\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "Parts of the document are nested more than 20 deep. The deeper parts were left out.");
    }

    [Fact]
    public async Task MaxNesting_ReachedWithoutOtherText_IsTheReasonForRefusing()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt>", 20_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 20_000));

        DocumentReadResult result = await Reading.ReadAsync(DocxFile.Of(deep));

        result.RefusedWith(FindingCodes.LimitReached, "Parts of the document are nested more than 100 deep. The deeper parts were left out.");
    }

    [Fact]
    public async Task MaxNesting_ReachedInRtf_LeavesTheDeeperGroupsOut()
    {
        DocumentReadResult result = await Reading.ReadAsync(@"{\rtf1 flat " + new string('{', 50) + "deep" + new string('}', 50) + " after}", new DocumentLimits { MaxNesting = 20 });

        Assert.Equal("flat after\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "Parts of the document are nested more than 20 deep. The deeper parts were left out.");
    }

    [Fact]
    public async Task MaxDecodedBytes_Reached_LeavesTheRestOut()
    {
        byte[] bomb = DocxFile.Of(DocxFile.P("first") + DocxFile.P(new string(' ', 10_000_000)));

        DocumentReadResult result = await Reading.ReadAsync(bomb, new DocumentLimits { MaxDecodedBytes = 1 << 20 });

        Assert.InRange(bomb.Length, 1, 1 << 16);
        Assert.Equal("first\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.LimitReached, "The document unpacks to more than 1 MB. The rest was left out.");
    }

    [Fact]
    public async Task MaxObjects_ReachedInDocx_LeavesTheRestOut()
    {
        DocumentReadResult result = await Reading.ReadAsync(
            DocxFile.Of(string.Concat(Enumerable.Repeat(DocxFile.P("x"), 100))), new DocumentLimits { MaxObjects = 50 });

        Assert.StartsWith("x\nx\n", result.Document!.Text, StringComparison.Ordinal);
        result.WarnsOf(FindingCodes.LimitReached, "The document has more than 50 elements. The rest was left out.");
    }

    [Fact]
    public async Task MaxZipEntries_Exceeded_IsRefused()
    {
        byte[] zip = ZipFile.Of(("a.txt", "a"), ("b.txt", "b"), ("c.txt", "c"));

        DocumentReadResult result = await Reading.ReadAsync(zip, new DocumentLimits { MaxZipEntries = 2 });

        result.RefusedWith(FindingCodes.LimitReached, "The file is an archive of more than 2 entries. Save the document again without its attachments.");
    }

    [Fact]
    public async Task MaxBytes_ExceededInsideAnArchive_IsRefused()
    {
        byte[] zip = ZipFile.Of(("a.txt", new string('a', 100_000)));

        DocumentReadResult result = await Reading.ReadAsync(zip, new DocumentLimits { MaxBytes = 10_000 });

        result.RefusedWith(FindingCodes.TooLarge, "The file is larger than 9.8 KB. Save a smaller copy, for example with fewer or smaller pictures, and choose that.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task MaxDuration_Passed_KeepsWhatWasRead(bool docx)
    {
        byte[] file = docx
            ? DocxFile.Of(string.Concat(Enumerable.Repeat(DocxFile.P("x"), 20_000)))
            : [.. Enumerable.Repeat("x\n"u8.ToArray(), 20_000).SelectMany(line => line)];
        using var stream = new MemoryStream(file);

        DocumentReadResult result = await new DocumentReader(new HastyClock()).ReadAsync(stream, new DocumentLimits { MaxDuration = TimeSpan.FromSeconds(30) });

        Assert.StartsWith("x\nx\n", result.Document!.Text, StringComparison.Ordinal);
        result.WarnsOf(FindingCodes.LimitReached, "Reading took longer than 30 seconds and was stopped. The text after that was left out.");
    }

    /// <summary>A clock on which every look at it takes a second.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now++;
    }
}
