using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Documents;

public class ZipTests
{
    private const string Damaged = "The file is damaged and cannot be read. Open it in the program that made it, save it again and choose the new copy.";

    [Fact]
    public async Task ReadAsync_ZipOfOneDocumentAndAReadMe_ReadsTheDocument()
    {
        byte[] zip = ZipFile.Of(("README.txt", "Unpack me."u8.ToArray()), ("cv.docx", DocxFile.Of(DocxFile.P("Ada"))), ("__MACOSX/._cv.docx", "PK\u0003\u0004"u8.ToArray()));

        DocumentText document = await Reading.TextOfAsync(zip);

        Assert.Equal((DocumentFormat.Docx, "Ada\n"), (document.Format, document.Text));
    }

    [Fact]
    public async Task ReadAsync_ZipOfAPdf_SharesOneBudget()
    {
        byte[] pdf = PdfBuilder.WithContent("BT /F1 12 Tf 72 700 Td (Ada) Tj ET" + new string(' ', 60_000)).Build();
        var limits = new DocumentLimits { MaxDecodedBytes = 100_000 };

        Assert.Equal("Ada\n", (await Reading.ReadAsync(pdf, limits)).Document!.Text);
        (await Reading.ReadAsync(ZipFile.Of(("cv.pdf", pdf)), limits)).RefusedWith(FindingCodes.LimitReached, "The document unpacks to more than 97.7 KB. The rest was left out.");
    }

    [Fact]
    public async Task ReadAsync_ZipOfTwoDocuments_AsksForOne()
    {
        byte[] docx = DocxFile.Of(DocxFile.P("Ada"));

        DocumentReadResult result = await Reading.ReadAsync(ZipFile.Of(("a.docx", docx), ("b.docx", docx)));

        result.RefusedWith(FindingCodes.UnsupportedType, "The ZIP archive holds more than one document. Unpack it and choose one of them.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadAsync_ZipWithoutDocument_SaysSo(bool nested)
    {
        byte[] zip = ZipFile.Of(("photo.png", Convert.FromHexString("89504e470d0a1a0a")));

        DocumentReadResult result = await Reading.ReadAsync(nested ? ZipFile.Of(("inner.zip", zip)) : zip);

        result.RefusedWith(FindingCodes.UnsupportedType,
            "The ZIP archive holds no document that can be read. Choose a PDF, a Word document (.docx), OpenDocument text (.odt), RTF, HTML or plain text.");
    }

    [Theory]
    [InlineData("spreadsheetml.sheet", "The file is a spreadsheet. Save its content as PDF or .docx and choose that.")]
    [InlineData("presentationml.presentation", "The file is a presentation. Save it as PDF and choose that.")]
    public async Task ReadAsync_OtherOfficeDocument_SaysWhatItIs(string type, string message)
    {
        DocumentReadResult result = await Reading.ReadAsync(ZipFile.Of(
            ("[Content_Types].xml", DocxFile.ContentTypes($"application/vnd.openxmlformats-officedocument.{type}.main+xml"))));

        result.RefusedWith(FindingCodes.UnsupportedType, message);
    }

    [Fact]
    public async Task ReadAsync_EncryptedEntry_SaysEncrypted()
    {
        byte[] zip = ZipFile.Patch(DocxFile.Of(DocxFile.P("Ada")), 8, 1, 0);

        DocumentReadResult result = await Reading.ReadAsync(zip);

        result.RefusedWith(FindingCodes.Encrypted, "The file is protected with a password. Save a copy without the password and choose that.");
    }

    [Fact]
    public async Task ReadAsync_WrongChecksum_Warns()
    {
        byte[] zip = ZipFile.Of(("cv.txt", "Ada Lovelace"));

        DocumentReadResult result = await Reading.ReadAsync(ZipFile.Patch(zip, 16, 1, 2, 3, 4));

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.Repaired,
            "The file is damaged. What could be read is here; compare it with the original, or save the document again and choose the new copy.");
    }

    [Fact]
    public async Task ReadAsync_TwoPartsOfOneName_SaysDamaged()
    {
        DocumentReadResult result = await Reading.ReadAsync(ZipFile.Of(("word/document.xml", "<a/>"), ("WORD/document.xml", "<b/>")));

        result.RefusedWith(FindingCodes.Damaged, Damaged);
    }

    [Fact]
    public async Task ReadAsync_OverlappingEntries_SaysDamaged()
    {
        byte[] zip = ZipFile.Of(("a.txt", "Ada"));

        DocumentReadResult result = await Reading.ReadAsync(ZipFile.Patch(zip, 20, 0xff, 0xff, 0, 0));

        result.RefusedWith(FindingCodes.Damaged, Damaged);
    }

    [Fact]
    public async Task ReadAsync_TruncatedZip_SaysDamaged()
    {
        DocumentReadResult result = await Reading.ReadAsync(DocxFile.Of(DocxFile.P("Ada"))[..300]);

        result.RefusedWith(FindingCodes.Damaged, Damaged);
    }
}
