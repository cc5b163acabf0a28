using CareerHub.Cv;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Tests.Cvs;

public class AccentColourTests
{
    [Fact]
    public void All_Named_AreColoursThatReadWell() => Assert.All(AccentColours.All, colour =>
    {
        Assert.True(CvStyle.IsAccent(colour.Hex));
        Assert.InRange(colour.Contrast, 7, 21);
    });

    [Theory]
    [InlineData("#000000", "On white paper its contrast is 21.0 to 1: easy to read at any size.")]
    [InlineData("#767676", "On white paper its contrast is 4.5 to 1: good enough for text.")]
    [InlineData("#949494", "On white paper its contrast is 3.0 to 1: good enough for large headings only; links and small headings will be hard to read.")]
    [InlineData("#FFD700", "On white paper its contrast is 1.4 to 1: too pale to read. Choose a darker one.")]
    public void Advice_Colour_SaysHowWellItReads(string hex, string expected) => Assert.Equal(expected, new AccentColour("", hex).Advice);
}
