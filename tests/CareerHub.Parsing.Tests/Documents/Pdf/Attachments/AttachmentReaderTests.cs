using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Attachments;

public sealed class AttachmentReaderTests
{
    [Fact]
    public void Read_NamedAttachments_AreListedWithTheirContent()
    {
        DocumentText document = PdfSample.Read("attachments").Document!;

        DocumentAttachment resume = document.Attachments.Single(attachment => attachment.Name == "resume.json");
        Assert.Equal(("application/json", "The profile as JSON Resume", 68L), (resume.MediaType, resume.Description, resume.Size));
        Assert.Equal("{ \"basics\": { \"name\": \"Elin Vasara\", \"label\": \"Bridge engineer\" } }\n", Text(resume));
        DocumentAttachment letter = document.Attachments.Single(attachment => attachment.Name == "Brief für Åsa.txt");
        Assert.Equal("Dear Åsa, the bridge stands.\n", Text(letter));
        Assert.Equal(2, document.Attachments.Count);
        Assert.Equal(string.Join('\f', PdfSample.Notes), document.Text);
    }

    [Fact]
    public void Read_AssociatedAndPinnedFiles_AreListedOnce()
    {
        byte[] file = PdfBuilder.WithText("Ada")
            .Object(1, "<</Type/Catalog/Pages 2 0 R/AF[7 0 R 8 0 R]>>")
            .Page("/Font<</F1 5 0 R>>", "/MediaBox[0 0 612 792]/Annots[<</Subtype/FileAttachment/FS 8 0 R>><</Subtype/FileAttachment/FS 10 0 R>>]/AF[7 0 R]")
            .Object(7, "<</Type/Filespec/F(dir/cv.json)/AFRelationship/Source/EF<</F 9 0 R>>>>")
            .Object(8, "<</Type/Filespec/F(C:\\\\docs\\\\a.txt)/EF<</F 11 0 R>>>>")
            .Stream(9, "/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size 2>>", PdfBuilder.Bytes("{}"))
            .Object(10, "<</Type/Filespec/F(elsewhere.txt)>>")
            .Stream(11, "/Type/EmbeddedFile", PdfBuilder.Bytes("a"))
            .Build();

        IReadOnlyList<DocumentAttachment> attachments = PdfAssert.Read(file).Document!.Attachments;

        Assert.Equal(["cv.json", "a.txt"], attachments.Select(attachment => attachment.Name));
        Assert.Equal(("application/json", "Source", "{}"), (attachments[0].MediaType, attachments[0].Relationship, Text(attachments[0])));
    }

    [Fact]
    public void MaxAttachments_Reached_LeavesTheRestOut()
    {
        DocumentReadResult result = PdfAssert.Read(PdfSample.Bytes("attachments"), new DocumentLimits { MaxAttachments = 1 });

        Assert.Single(result.Document!.Attachments);
        result.WarnsOf(FindingCodes.LimitReached, "The document has more than 1 attachments. The rest was left out.");
    }

    [Fact]
    public void MaxAttachmentBytes_Reached_ListsTheFileWithoutItsContent()
    {
        DocumentReadResult result = PdfAssert.Read(PdfSample.Bytes("attachments"), new DocumentLimits { MaxAttachmentBytes = 40 });

        DocumentAttachment resume = result.Document!.Attachments.Single(attachment => attachment.Name == "resume.json");
        Assert.Equal((68L, false), (resume.Size, resume.Content.HasValue));
        Assert.True(result.Document.Attachments.Single(attachment => attachment.Name != "resume.json").Content.HasValue);
        result.WarnsOf(FindingCodes.LimitReached, "A file attached to the document is larger than 40 bytes. It is listed without its content.");
    }

    [Fact]
    public void MaxDecodedBytes_ReachedByAnAttachment_KeepsTheText()
    {
        byte[] file = PdfBuilder.WithText("Ada")
            .Object(1, "<</Type/Catalog/Pages 2 0 R/AF[<</F(a)/EF<</F 9 0 R>>>>]>>")
            .Stream(9, "/Filter/RunLengthDecode", [.. Enumerable.Repeat<byte[]>([129, 65], 1000).SelectMany(pair => pair), 128])
            .Build();

        DocumentReadResult result = PdfAssert.Read(file, new DocumentLimits { MaxDecodedBytes = 50_000 });

        Assert.Equal("Ada\n", result.Document!.Text);
        Assert.False(Assert.Single(result.Document.Attachments).Content.HasValue);
    }

    [Fact]
    public void Read_NameTreeInACircle_Ends()
    {
        byte[] file = PdfBuilder.WithText("Ada")
            .Object(1, "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 7 0 R>>>>")
            .Object(7, "<</Kids[7 0 R 8 0 R]>>")
            .Object(8, "<</Kids[7 0 R]/Names[(a)<</EF<</F 9 0 R>>>>(b)]>>")
            .Stream(9, "", PdfBuilder.Bytes("x"))
            .Build();

        Assert.Equal("a", Assert.Single(PdfAssert.Read(file).Document!.Attachments).Name);
    }

    private static string Text(DocumentAttachment attachment) => Encoding.UTF8.GetString(attachment.Content!.Value.Span);
}
