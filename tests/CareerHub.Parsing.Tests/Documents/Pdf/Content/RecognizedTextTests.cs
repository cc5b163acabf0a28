using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Content;

/// <summary>Scanned pages with a layer of invisible words over, or under, the picture.</summary>
public sealed class RecognizedTextTests
{
    private const string Words = "BT 3 Tr /F1 12 Tf 72 700 Td (Ada Lovelace, Countess of Lovelace) Tj ET ";
    private const string Scan = "q 612 0 0 792 0 0 cm /I Do Q ";

    [Theory]
    [InlineData(Scan + Words)]
    [InlineData(Words + Scan)]
    [InlineData("q 612 0 0 200 0 0 cm /I Do Q q 612 0 0 292 0 500 cm /I Do Q " + Words)]
    [InlineData(Scan + Words + "BT 0 Tr /F1 12 Tf 72 20 Td (p1) Tj ET")]
    [InlineData(Scan + "1 g " + Words)]
    public void Read_PictureOfAPage_GivesTheWordsFoundInIt(string content)
    {
        DocumentReadResult result = PdfAssert.Read(File(content));

        Assert.StartsWith("Ada Lovelace, Countess of Lovelace\n", result.Document!.Text, StringComparison.Ordinal);
        Assert.Empty(result.Document.Pages[0].HiddenWords);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(
            new Finding(FindingCodes.RecognizedText, FindingSeverity.Information, "Pages of the document are pictures. Their text is what a text recognition program found in them, and may hold mistakes."), finding);
    }

    [Fact]
    public void Read_InvisibleWordsWithoutPicture_AreNoText() =>
        Assert.Equal([FindingCodes.NoText], PdfAssert.Codes(PdfAssert.Read(File("q 100 0 0 100 0 0 cm /I Do Q " + Words))));

    [Fact]
    public void Read_InvisibleWordsBesideText_StayHidden()
    {
        DocumentReadResult result = PdfAssert.Read(File(Scan + Words + "BT 0 Tr /F1 12 Tf 72 600 Td (Mathematician in London) Tj ET"));

        Assert.Equal("Mathematician in London\n", result.Document!.Text);
        Assert.Equal([FindingCodes.HiddenText], PdfAssert.Codes(result));
    }

    [Fact]
    public void MaxTextLength_OfRecognisedPages_CountsTheirTextOnce()
    {
        DocumentReadResult result = PdfAssert.Read(File(Scan + Words), new DocumentLimits { MaxTextLength = 400 });

        Assert.Equal("Ada Lovelace, Countess of Lovelace\n", result.Document!.Text);
        Assert.Equal([FindingCodes.RecognizedText], PdfAssert.Codes(result));
    }

    private static byte[] File(string content) => PdfBuilder.WithContent(content)
        .Page("/Font<</F1 5 0 R>>/XObject<</I 6 0 R>>")
        .Stream(6, "/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", [0])
        .Build();
}
