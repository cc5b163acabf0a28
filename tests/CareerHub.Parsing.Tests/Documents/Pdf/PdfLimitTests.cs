using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

public sealed class PdfLimitTests
{
    private const string Text = "BT /F1 12 Tf 72 700 Td (first) Tj 0 -20 Td (second) Tj ET";

    [Fact]
    public void Read_MorePagesThanAllowed_LeavesTheRestOut()
    {
        byte[] file = PdfBuilder.WithText("Ada").Object(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>")
            .Object(6, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>").Build();

        Assert.Equal(2, PdfAssert.Read(file).Document!.Pages.Count);
        LimitReached(file, new DocumentLimits { MaxPages = 1 }, "Ada\n", "The PDF has more than 1 pages; what lies beyond was left out.");
    }

    [Fact]
    public void Read_MoreOperatorsThanAllowed_KeepsWhatCameBefore() =>
        LimitReached(PdfBuilder.WithContent(Text).Build(), new DocumentLimits { MaxOperators = 5 }, "first\n", "The PDF has more than 5 drawing operators; what lies beyond was left out.");

    [Fact]
    public void Read_MoreCharactersThanAllowed_KeepsWhatCameBefore() =>
        LimitReached(PdfBuilder.WithContent(Text).Build(), new DocumentLimits { MaxTextLength = 5 }, "first\n", "The PDF has more than 5 characters of text; what lies beyond was left out.");

    [Fact]
    public void Read_DeeperThanAllowed_GoesOn() => LimitReached(
        PdfBuilder.WithContent(new string('[', 50) + new string(']', 50) + " TJ " + Text).Build(), new DocumentLimits { MaxNesting = 20 }, "first\nsecond\n", "The PDF has more than 20 nested levels; what lies beyond was left out.");

    [Fact]
    public void Read_MoreValuesThanAllowed_KeepsWhatCameBefore()
    {
        byte[] file = PdfBuilder.WithContent(Text + string.Concat(Enumerable.Repeat(" 1", 5000))).Build();

        LimitReached(file, new DocumentLimits { MaxValues = 2000 }, "first\nsecond\n", "The PDF has more than 2,000 values; what lies beyond was left out.");
    }

    [Fact]
    public void Read_MoreObjectsThanAllowed_IsRefusedWithTheLimit()
    {
        DocumentReadResult result = PdfAssert.Read(PdfBuilder.WithContent(Text).Build(), new DocumentLimits { MaxObjects = 2 });

        Assert.Null(result.Document);
        Assert.Equal([(FindingCodes.LimitReached, FindingSeverity.Error)], result.Findings.Select(finding => (finding.Code, finding.Severity)));
    }

    [Fact]
    public void Read_LongerThanAllowed_StopsAndSaysSo()
    {
        byte[] file = PdfBuilder.WithContent(Text).Build();

        DocumentReadResult result = PdfDocumentReader.Read(file, new DocumentLimits { MaxDuration = TimeSpan.FromSeconds(1) }, new SteppingClock(), CancellationToken.None);

        Assert.Contains(FindingCodes.LimitReached, PdfAssert.Codes(result));
    }

    private static void LimitReached(byte[] file, DocumentLimits limits, string text, string message)
    {
        DocumentReadResult result = PdfAssert.Read(file, limits);

        Assert.Equal(text, result.Document?.Text);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal((FindingCodes.LimitReached, FindingSeverity.Warning, message), (finding.Code, finding.Severity, finding.Message));
    }

    /// <summary>A clock on which two seconds pass between any two looks.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now += 2;
    }
}
