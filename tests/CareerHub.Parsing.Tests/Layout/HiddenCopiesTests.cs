using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Layout;

public sealed class HiddenCopiesTests
{
    [Theory]
    [InlineData("BT /F1 12 Tf 72 700 Td (Ada) Tj ET BT /F1 12 Tf 3 Tr 73 701 Td (Ada) Tj ET", "")]
    [InlineData("BT /F1 60 Tf 72 600 Td (Ada) Tj ET BT /F1 60 Tf 3 Tr 72 590 Td (Ada) Tj ET", "")]
    [InlineData("BT /F1 12 Tf 72 700 Td (Ada) Tj ET BT /F1 12 Tf 3 Tr 72 660 Td (Ada) Tj ET", "Ada")]
    [InlineData("BT /F1 12 Tf 72 700 Td (Ada) Tj ET BT /F1 12 Tf 3 Tr 72 700 Td (Eve) Tj ET", "Eve")]
    [InlineData("BT /F1 12 Tf 72 700 Td (Ada) Tj ET BT /F1 12 Tf 3 Tr 90 700 Td (Ada) Tj ET", "Ada")]
    public void Without_HiddenWords_LeavesOutWhatIsSeenInTheSamePlace(string content, string expected)
    {
        Page page = PdfAssert.Read(PdfBuilder.WithContent(content).Build()).Document!.Pages[0];

        Assert.Equal("Ada", page.Lines[0].Words[0].Text);
        Assert.Equal(expected, string.Join(' ', page.HiddenWords.Select(word => word.Text)));
    }
}
