using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

public sealed class PdfDocumentReaderTests
{
    [Fact]
    public void Read_OneLine_GivesItsWordsWithBoxes()
    {
        byte[] file = PdfBuilder.WithText("Ada Lovelace").Build();

        DocumentText document = PdfAssert.Read(file).Document!;

        Assert.Equal("Ada Lovelace\n", document.Text);
        Word ada = document.Pages[0].Lines[0].Words[0];
        Assert.Equal(0, ada.Start);
        Assert.Equal(72, ada.Box!.Value.Left, 0.1);
        Assert.Equal(92, ada.Baseline, 0.1);
        Assert.Equal(12, ada.FontSize);
        // Helvetica's A, d and a are 667, 556 and 556 thousandths wide.
        Assert.Equal(72 + (12 * 1.779), ada.Box.Value.Right, 0.1);
    }

    [Fact]
    public void Read_NoBytes_IsRefusedAsEmpty() => Refused([], FindingCodes.Empty);

    [Fact]
    public void Read_NoPages_IsRefusedAsDamaged() => Refused("%PDF-1.7"u8.ToArray(), FindingCodes.Damaged);

    [Fact]
    public void Read_OnlyPicture_IsRefusedAsWithoutText() => Refused(PdfBuilder.WithContent("0 0 10 10 re f").Build(), FindingCodes.NoText);

    [Fact]
    public void Read_MoreBytesThanAllowed_IsRefusedAsTooLarge()
    {
        DocumentReadResult result = PdfAssert.Read(PdfBuilder.WithText("x").Build(), new DocumentLimits { MaxBytes = 100 });

        Assert.Equal([FindingCodes.TooLarge], PdfAssert.Codes(result));
    }

    [Fact]
    public void Read_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(() =>
        PdfDocumentReader.Read(PdfBuilder.WithText("x").Build(), new ReadingBudget(new DocumentLimits(), TimeProvider.System, new CancellationToken(true))));

    private static void Refused(byte[] file, string code)
    {
        DocumentReadResult result = PdfAssert.Read(file);

        Assert.Null(result.Document);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal((code, FindingSeverity.Error), (finding.Code, finding.Severity));
    }
}
