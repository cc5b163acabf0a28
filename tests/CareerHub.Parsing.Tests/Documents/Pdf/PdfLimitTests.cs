using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

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
        LimitReached(file, new DocumentLimits { MaxPages = 1 }, "Ada\n", "The document has more than 1 pages. The further pages were left out.");
    }

    [Fact]
    public void Read_MoreOperatorsThanAllowed_KeepsWhatCameBefore() =>
        LimitReached(PdfBuilder.WithContent(Text).Build(), new DocumentLimits { MaxOperators = 5 }, "first\n", "The document has more than 5 drawing operators. The rest was left out.");

    [Fact]
    public void Read_MoreCharactersThanAllowed_KeepsWhatCameBefore() =>
        LimitReached(PdfBuilder.WithContent(Text).Build(), new DocumentLimits { MaxTextLength = 5 }, "first\n", "The document has more than 5 characters of text. The text after them was left out.");

    [Fact]
    public void Read_DeeperThanAllowed_GoesOn() => LimitReached(
        PdfBuilder.WithContent(new string('[', 50) + new string(']', 50) + " TJ " + Text).Build(), new DocumentLimits { MaxNesting = 20 }, "first\nsecond\n", "Parts of the document are nested more than 20 deep. The deeper parts were left out.");

    [Fact]
    public void Read_MoreValuesThanAllowed_KeepsWhatCameBefore()
    {
        byte[] file = PdfBuilder.WithContent(Text + string.Concat(Enumerable.Repeat(" 1", 5000))).Build();

        LimitReached(file, new DocumentLimits { MaxValues = 2000 }, "first\nsecond\n", "The document has more than 2,000 values. The rest was left out.");
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

        DocumentReadResult result = PdfDocumentReader.Read(file, new ReadingBudget(new DocumentLimits { MaxDuration = TimeSpan.FromSeconds(1) }, new SteppingClock(), CancellationToken.None));

        Assert.Contains(FindingCodes.LimitReached, PdfAssert.Codes(result));
    }

    [Fact]
    public void Read_MoreGlyphsThanValuesAllowed_KeepsWhatCameBefore() => ValuesReached(
        PdfBuilder.WithContent(Text + " BT /F1 12 Tf (" + new string(' ', 5000) + ") Tj ET"));

    [Fact]
    public void Read_GlyphsBeyondAllNumbers_CountToo()
    {
        string huge = new string('9', 200) + ".0";

        byte[] file = PdfBuilder.WithContent(Text + $" BT /F1 {huge} Tf {huge} 0 0 {huge} 0 0 Tm (" + new string('a', 5000) + ") Tj ET").Build();

        Assert.Contains(PdfAssert.Read(file, new DocumentLimits { MaxValues = 2000 }).Findings, finding => finding.Message == "The document has more than 2,000 values. The rest was left out.");
    }

    [Fact]
    public void Read_SharedListOfWidths_CountsEachTime()
    {
        string list = "[" + string.Concat(Enumerable.Repeat("500 ", 100)) + "]";
        PdfBuilder builder = PdfBuilder.WithContent(Text + " BT /F2 12 Tf (aa) Tj ET").Page("/Font<</F1 5 0 R/F2 6 0 R>>")
            .Object(6, "<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[7 0 R]>>")
            .Object(7, "<</Type/Font/Subtype/CIDFontType2/W[" + string.Concat(Enumerable.Repeat("0 8 0 R ", 100)) + "]>>")
            .Object(8, list);

        ValuesReached(builder);
    }

    [Fact]
    public void Read_MapOfALongTextToManyCodes_CountsWhatItHolds()
    {
        string text = string.Concat(Enumerable.Repeat("0041", 200));
        byte[] file = PdfBuilder.WithText("first").Object(5, "<</Type/Font/Subtype/TrueType/BaseFont/X/ToUnicode 6 0 R>>")
            .Stream(6, "", PdfBuilder.Bytes($"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <0000> <FFFF> <{text}> endbfrange")).Build();

        Assert.Contains(PdfAssert.Read(file, new DocumentLimits { MaxValues = 100_000 }).Findings, finding => finding.Message == "The document has more than 100,000 values. The rest was left out.");
        Assert.Empty(PdfAssert.Read(file).Findings);
    }

    [Fact]
    public void Read_FontOfGlyphsBeyondAllNumbers_KeepsTheNumberedOnes()
    {
        byte[] group = [0, 0, 0, 97, 0, 16, 0xFF, 0xFF, 0, 0, 0, 1];
        byte[] table = [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, .. group];

        Dictionary<int, string> characters = TrueTypeCharacters.Read(
            [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "cmap"u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, (byte)table.Length, .. table],
            new PdfBudget(new ReadingBudget(new DocumentLimits(), TimeProvider.System, CancellationToken.None)));

        Assert.Equal("a", characters[1]);
        Assert.InRange(characters.Count, 1, 0xFFFF);
    }

    [Fact]
    public void Read_FormDrawnAgainAndAgain_CountsItsBytes()
    {
        byte[] form = PdfBuilder.Bytes(new string(' ', 10_000));
        byte[] file = PdfBuilder.WithContent(Text + string.Concat(Enumerable.Repeat(" /X Do", 200))).Page("/Font<</F1 5 0 R>>/XObject<</X 6 0 R>>")
            .Stream(6, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", form).Build();

        LimitReached(file, new DocumentLimits { MaxDecodedBytes = 1_000_000 }, "first\nsecond\n", "The document unpacks to more than 976.6 KB. The rest was left out.");
    }

    [Fact]
    public void Read_CrossReferenceOfMoreEntriesThanAllowed_StopsThere()
    {
        string head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
        string stream = "9 0 obj\n<</Type/XRef/Size 100000/W[1 0 0]/Root 1 0 R/Length 100000>>\nstream\n" + new string('\u0001', 100_000) + "\nendstream\nendobj\n";

        DocumentReadResult result = PdfAssert.Read(PdfBuilder.Bytes(head + stream + $"startxref\n{head.Length}\n%%EOF"), new DocumentLimits { MaxObjects = 1000 });

        Assert.Equal("The document has more than 1,000 cross-reference entries. The rest was left out.", Assert.Single(result.Findings).Message);
    }

    [Fact]
    public void Read_MoreWordsThanAllowed_KeepsWhatCameBefore() =>
        LimitReached(PdfBuilder.WithContent(Text).Build(), new DocumentLimits { MaxWords = 1 }, "first\n", "The document has more than 1 words. The words after them were left out.");

    [Fact]
    public void Read_LongerWordThanAllowed_BecomesSeveral()
    {
        DocumentReadResult result = PdfAssert.Read(PdfBuilder.WithText("abcdefgh").Build(), new DocumentLimits { MaxWordLength = 3 });

        Assert.Equal("abc def gh\n", result.Document!.Text);
    }

    private static void ValuesReached(PdfBuilder file) =>
        LimitReached(file.Build(), new DocumentLimits { MaxValues = 2000 }, "first\nsecond\n", "The document has more than 2,000 values. The rest was left out.");

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
