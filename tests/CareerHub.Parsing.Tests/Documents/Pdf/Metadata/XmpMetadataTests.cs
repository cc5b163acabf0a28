using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Metadata;

public sealed class XmpMetadataTests
{
    private const string Start = """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        """;

    private const string End = "</rdf:Description></rdf:RDF></x:xmpmeta>";

    [Fact]
    public void Read_ElementsAndAttributes_FillWhatTheInformationLeavesOpen()
    {
        DocumentMetadata metadata = Read(
            """
             xmp:CreatorTool="Writer" xmp:CreateDate="2025-02-03T08:30:00+02:00">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Résumé</rdf:li><rdf:li xml:lang="de">Lebenslauf</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>Elin Vasara</rdf:li><rdf:li>Mika Vasara</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li>Bridges</rdf:li></rdf:Alt></dc:description>
            <dc:subject><rdf:Bag><rdf:li>steel</rdf:li><rdf:li>concrete</rdf:li></rdf:Bag></dc:subject>
            <pdf:Producer>Press</pdf:Producer><xmp:ModifyDate>2025-03</xmp:ModifyDate>
            """,
            "<</Author(E. Vasara)>>");

        Assert.Equal(
            new DocumentMetadata
            {
                Title = "Résumé",
                Author = "E. Vasara",
                Subject = "Bridges",
                Keywords = "steel, concrete",
                Creator = "Writer",
                Producer = "Press",
                CreatedAt = new DateTimeOffset(2025, 2, 3, 8, 30, 0, TimeSpan.FromHours(2)),
                ModifiedAt = new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero),
            },
            metadata);
    }

    [Theory]
    [InlineData("><dc:creator>Elin Vasara</dc:creator></wrong>")]
    [InlineData("><dc:creator>Elin Vasara</dc:creator>&unknown;")]
    public void Read_BrokenPacket_KeepsWhatComesBefore(string packet) => Assert.Equal("Elin Vasara", Read(packet, "<<>>").Author);

    [Fact]
    public void Read_DocumentType_IsNotFollowed() =>
        Assert.Equal(DocumentMetadata.None, ReadPacket("<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]><x>&a;</x>", "<<>>"));

    [Fact]
    public void Read_DeepNesting_Ends() =>
        Assert.Null(Read("><dc:title>" + string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000)) + "</dc:title>", "<<>>").Title);

    [Fact]
    public void Read_Sample_TellsAuthorAndDate()
    {
        DocumentReadResult result = PdfSample.Read("encrypted-aes-128-clear-metadata");

        Assert.Equal(("Elin Vasara", new DateTimeOffset(2025, 2, 3, 8, 30, 0, TimeSpan.FromHours(2))), (result.Document!.Metadata.Author, result.Document.Metadata.CreatedAt));
        Assert.DoesNotContain(FindingCodes.Repaired, PdfAssert.Codes(result));
    }

    private static DocumentMetadata Read(string description, string information) => ReadPacket(Start + description + End, information);

    private static DocumentMetadata ReadPacket(string packet, string information) => PdfAssert.Read(
        PdfBuilder.WithText("Ada").Object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R>>").Stream(7, "/Type/Metadata", Encoding.UTF8.GetBytes(packet)).Object(8, information).Build(trailer: "/Info 8 0 R"))
        .Document!.Metadata;
}
