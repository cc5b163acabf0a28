using CareerHub.Web.PublicPages;

namespace CareerHub.Web.Tests.PublicPages;

public class FileNamesTests
{
    [Theory]
    [InlineData("Aoife O'Brien-Nowak", "Aoife O'Brien-Nowak CV.pdf")]
    [InlineData("प्रियंका शर्मा", "प्रियंका शर्मा CV.pdf")]
    [InlineData("สุนทรี ใจดี", "สุนทรี ใจดี CV.pdf")]
    [InlineData("\U00020BB7野家", "\U00020BB7野家 CV.pdf")]
    [InlineData("evil\u202Efdp.exe", "evilfdp.exe CV.pdf")]
    [InlineData("a\r\nb\u0000c\"d/e\\f", "abcdef CV.pdf")]
    [InlineData(" \u200B ", "CV.pdf")]
    [InlineData(null, "CV.pdf")]
    public void Of_AName_KeepsLettersAndMarksOfEveryScript(string? name, string expected) => Assert.Equal(expected, FileNames.Of(name, "pdf"));

    [Fact]
    public void Of_ALongName_IsCut() => Assert.Equal(new string('ß', 50) + " CV.json", FileNames.Of(new string('ß', 300), "json"));
}
