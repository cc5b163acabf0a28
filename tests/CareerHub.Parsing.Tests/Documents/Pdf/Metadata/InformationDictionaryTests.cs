using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Metadata;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Metadata;

public sealed class InformationDictionaryTests
{
    [Fact]
    public void Read_AllEntries_AreTheDocumentsMetadata()
    {
        byte[] file = PdfBuilder.WithText("Ada")
            .Object(6, "<</Title(Notes)/Author<FEFF00C90076>/Subject<EFBBBFC3A9>/Keywords(engine, loom)/Creator(Writer)/Producer(Press)/CreationDate(D:20240229101112+01'30')/ModDate(D:2025)>>")
            .Build(trailer: "/Info 6 0 R");

        Assert.Equal(
            new DocumentMetadata
            {
                Title = "Notes",
                Author = "Év",
                Subject = "é",
                Keywords = "engine, loom",
                Creator = "Writer",
                Producer = "Press",
                CreatedAt = new DateTimeOffset(2024, 2, 29, 10, 11, 12, new TimeSpan(1, 30, 0)),
                ModifiedAt = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero),
            },
            PdfAssert.Read(file).Document!.Metadata);
    }

    [Fact]
    public void Read_NoInformation_IsNone() => Assert.Equal(DocumentMetadata.None, PdfAssert.Read(PdfBuilder.WithText("Ada").Build()).Document!.Metadata);

    [Theory]
    [InlineData("D:20240229", "2024-02-29T00:00:00+00:00")]
    [InlineData("20240229101112Z", "2024-02-29T10:11:12+00:00")]
    [InlineData("D:20240229101112-05'00", "2024-02-29T10:11:12-05:00")]
    [InlineData("D:20240229101112Z00'00'", "2024-02-29T10:11:12+00:00")]
    public void Parse_Date_GivesTheTime(string text, string expected) => Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), PdfDate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("D:20230229")]
    [InlineData("D:00001301")]
    [InlineData("D:00010101000000+14'00'")]
    [InlineData("D:20240101000000+99'00'")]
    [InlineData("D:20240101246060")]
    public void Parse_NoDate_IsNull(string text) => Assert.Null(PdfDate.Parse(text));
}
