using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Structure;

public sealed class PdfFileTests
{
    private static readonly byte[] s_whole = PdfBuilder.WithText("Ada Lovelace").Build();

    [Fact]
    public void Open_BytesBeforeHeader_AreSkipped() => Assert.Equal("Ada Lovelace\n", PdfAssert.Text(PdfBuilder.WithText("Ada Lovelace").Build(before: "HTTP/1.1 200 OK\r\n\r\n")));

    [Theory]
    [InlineData("%PDF-1.0", 0)]
    [InlineData("%PDF-2.0", 0)]
    [InlineData("%PDF-9.9", 1000)]
    [InlineData("%PDF-", 500)]
    public async Task Open_AnyVersionWithinTheFirstBytes_IsRead(string header, int before)
    {
        byte[] file = PdfBuilder.Bytes(new string('\n', before) + Encoding.Latin1.GetString(s_whole).Replace("%PDF-1.7", header, StringComparison.Ordinal));

        Assert.Equal("Ada Lovelace\n", (await Reading.TextOfAsync(file)).Text);
    }

    [Fact]
    public void Open_WrongStartXref_FindsTheObjects() => Repaired(Replace(s_whole, "startxref\n", "startxref\n9"));

    [Fact]
    public void Open_NoCrossReference_FindsTheObjects() => Repaired(s_whole[..s_whole.AsSpan().IndexOf("xref"u8)]);

    [Fact]
    public void Open_OffsetsOfAnotherLineEnding_FindsTheObjects() => Repaired(PdfBuilder.Bytes(System.Text.Encoding.Latin1.GetString(s_whole).Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void Open_CutWithinTheText_GivesWhatIsThere()
    {
        byte[] file = PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td (Ada Lovelace) Tj 0 -20 Td (Countess of) Tj ET").Object(6, "null").Build();
        DocumentReadResult result = PdfAssert.Read(file[..file.AsSpan().IndexOf("Countess"u8)]);

        // The font stands behind the cut; its codes are read as the standard encoding's.
        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Equal([FindingCodes.Repaired], PdfAssert.Codes(result));
    }

    [Fact]
    public void Open_IncrementalUpdate_UsesTheNewerObject()
    {
        string original = System.Text.Encoding.Latin1.GetString(s_whole);
        int xref = original.IndexOf("xref\n", StringComparison.Ordinal);
        string content = "BT /F1 12 Tf 72 700 Td (Grace Hopper) Tj ET";
        string update = $"4 0 obj\n<</Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\n";
        string table = $"xref\n4 1\n{original.Length:D10} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev {xref}>>\nstartxref\n{original.Length + update.Length}\n%%EOF\n";

        DocumentReadResult result = PdfAssert.Read(PdfBuilder.Bytes(original + update + table));

        Assert.Equal("Grace Hopper\n", result.Document!.Text);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Open_ObjectsInObjectStreamWithoutXref_FindsThem()
    {
        string packed = "1 0 2 33 <</Type/Catalog/Pages 2 0 R     >><</Type/Pages/Kids[3 0 R]/Count 1>>";
        byte[] file = PdfBuilder.Bytes(
            $"%PDF-1.5\n9 0 obj\n<</Type/ObjStm/N 2/First 9/Length {packed.Length}>>\nstream\n{packed}\nendstream\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n"
            + "4 0 obj\n<</Length 38>>\nstream\nBT /F1 12 Tf 72 700 Td (Ada) Tj ET    \nendstream\nendobj\n"
            + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n");

        Assert.Equal("Ada\n", PdfAssert.Text(file));
    }

    [Theory]
    [InlineData("/Length 999999")]
    [InlineData("/Length 3")]
    [InlineData("/Length 4 0 R")]
    [InlineData("")]
    public void Open_FalseStreamLength_ReadsUpToEndstream(string length)
    {
        byte[] file = PdfBuilder.WithText("Ada").Object(4, $"<<{length}>>\nstream\nBT /F1 12 Tf 72 700 Td (Ada) Tj ET\nendstream").Build();

        Assert.Equal("Ada\n", PdfAssert.Text(file));
    }

    [Theory]
    [InlineData("   \r\n \n")]
    [InlineData("white")]
    public void Open_WhiteSpaceAfterTheStatedLength_ReadsTheStream(string between)
    {
        string white = between == "white" ? new string(' ', 100_000) : between;
        byte[] file = PdfBuilder.WithText("Ada").Object(4, $"<</Length 34>>\nstream\nBT /F1 12 Tf 72 700 Td (Ada) Tj ET{white}endstream").Build();

        DocumentReadResult result = PdfAssert.Read(file);

        Assert.Equal("Ada\n", result.Document!.Text);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Open_PagesInACircle_EndsWithDamaged() =>
        Assert.Equal([FindingCodes.Damaged], PdfAssert.Codes(PdfAssert.Read(new PdfBuilder().Object(2, "<</Type/Pages/Kids[2 0 R]/Count 1>>").Object(3, "null").Build())));

    [Fact]
    public void Open_PreviousSectionIsItself_Ends() => Assert.Equal("Ada\n", PdfAssert.Text(PdfBuilder.WithText("Ada").Build(trailer: "/Prev 9")));

    private static void Repaired(byte[] file)
    {
        DocumentReadResult result = PdfAssert.Read(file);

        Assert.Equal("Ada Lovelace\n", result.Document?.Text);
        Assert.Equal([FindingCodes.Repaired], PdfAssert.Codes(result));
    }

    private static byte[] Replace(byte[] file, string from, string to) =>
        PdfBuilder.Bytes(System.Text.Encoding.Latin1.GetString(file).Replace(from, to, StringComparison.Ordinal));
}
