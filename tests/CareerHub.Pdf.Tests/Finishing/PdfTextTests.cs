using System.Text;
using CareerHub.Pdf.Internal.Finishing;

namespace CareerHub.Pdf.Tests.Finishing;

public sealed class PdfTextTests
{
    [Theory]
    [InlineData("Plain", "(Plain)")]
    [InlineData(@"a(b)\c", @"(a\(b\)\\c)")]
    [InlineData("", "()")]
    [InlineData("é", "<FEFF00E9>")]
    [InlineData("𐎠\n", "<FEFFD800DFA0000A>")]
    public void String_OfAText_IsReadBack(string text, string written)
    {
        Assert.Equal(written, PdfText.String(text));
        Assert.Equal(text, PdfText.Read(Encoding.Latin1.GetBytes(written)));
    }

    [Theory]
    [InlineData(@"(a\051\12\7)", "a)\n\u0007")]
    [InlineData(@"(\n\r\t\b\f\x)", "\n\r\t\b\fx")]
    [InlineData("(a\\\nb)", "ab")]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData("<4142>", "AB")]
    [InlineData("/Name", "")]
    public void Read_OfEachWayToWrite_GivesTheText(string written, string text) => Assert.Equal(text, PdfText.Read(Encoding.Latin1.GetBytes(written)));

    [Fact]
    public void Date_OfAnotherZone_IsThatOfGreenwich() =>
        Assert.Equal("(D:20250303230607+00'00')", PdfText.Date(new DateTimeOffset(2025, 3, 4, 1, 6, 7, TimeSpan.FromHours(2))));

    [Fact]
    public void Name_WithASlash_IsOneName() => Assert.Equal("/application#2Fjson#3B#20x", PdfText.Name("application/json; x"));
}
