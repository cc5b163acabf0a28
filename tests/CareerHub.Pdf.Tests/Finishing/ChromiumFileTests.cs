using System.Text;
using CareerHub.Cv;
using CareerHub.Pdf.Internal.Finishing;

namespace CareerHub.Pdf.Tests.Finishing;

/// <summary>A file that is not of the form that Chromium writes is refused, whatever is wrong with it, and never half read.</summary>
public sealed class ChromiumFileTests
{
    private const string Objects = "%PDF-1.4\n1 0 obj\n<</Type /Catalog\n/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages\n/Count 7\n/Kids []>>\nendobj\n3 0 obj\n<</Title (A \\(b\\))\n/Producer (P)>>\nendobj\n";

    private static readonly string Table =
        $"xref\n0 4\n0000000000 65535 f \n{Place(1)} 00000 n \n{Place(2)} 00000 n \n{Place(3)} 00000 n \ntrailer\n<</Size 4\n/Root 1 0 R\n/Info 3 0 R>>\nstartxref\n{Objects.Length}\n%%EOF\n";

    [Fact]
    public void Value_OfEachObject_IsWhatStandsBetweenItsKeywords()
    {
        var file = new ChromiumFile(Encoding.Latin1.GetBytes(Objects + Table));

        Assert.Equal(4, file.ObjectCount);
        Assert.Equal(7, file.PageCount);
        Assert.Equal("<</Type /Pages\n/Count 7\n/Kids []>>", Encoding.Latin1.GetString(file.Value(2)));
    }

    [Fact]
    public void Finish_OfAFileWithoutTags_HasItsTitleAndIsReadable()
    {
        var finished = PdfFinish.Finish(Encoding.Latin1.GetBytes(Objects + Table), new PdfOptions { Author = "Me" });

        var again = new ChromiumFile(finished.Content);
        var information = Encoding.Latin1.GetString(again.Value(PdfSyntax.Number(again.Trailer["Info"u8])));
        Assert.Equal("<</Title (A \\(b\\))\n/Author (Me)\n/Creator (CareerHub)\n/Producer (P)\n>>", information);
        Assert.Equal(7, finished.PageCount);
    }

    [Theory]
    [InlineData("startxref", "startxxxx")]
    [InlineData("xref\n0 4", "xref\n1 4")]
    [InlineData("xref\n0 4", "xref\n0 9")]
    [InlineData("xref\n0 4", "xref\n0 0")]
    [InlineData(" 00000 n ", " 00000 f ")]
    [InlineData("2 0 obj", "9 0 obj")]
    [InlineData("endobj", "endxxx")]
    [InlineData("trailer", "xxxxxxx")]
    [InlineData("/Root 1 0 R", "/Root 8 0 R")]
    [InlineData("/Root 1 0 R", "/Rxxx 1 0 R")]
    [InlineData("/Pages 2 0 R", "/Pages (   ")]
    [InlineData("/Count 7", "/Count x")]
    public void Finish_OfADamagedFile_IsRefused(string right, string wrong)
    {
        var bytes = Encoding.Latin1.GetBytes((Objects + Table).Replace(right, wrong, StringComparison.Ordinal));

        var exception = Assert.Throws<InvalidDataException>(() => PdfFinish.Finish(bytes, new PdfOptions()));

        Assert.Equal("The browser's PDF is not of the form that is expected of it.", exception.Message);
    }

    [Fact]
    public void Finish_OfAFileCutOffAnywhere_IsRefused()
    {
        var bytes = Encoding.Latin1.GetBytes(Objects + Table);
        var end = bytes.Length - "\n%%EOF\n".Length - 2;

        Assert.All(Enumerable.Range(0, end), length => Assert.Throws<InvalidDataException>(() => PdfFinish.Finish(bytes[..length], new PdfOptions())));
    }

    private static string Place(int number) => Objects.IndexOf($"{number} 0 obj", StringComparison.Ordinal).ToString("D10", null);
}
