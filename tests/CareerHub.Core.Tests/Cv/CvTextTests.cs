using CareerHub.Cv.Internal;

namespace CareerHub.Core.Tests.Cv;

public class CvTextTests
{
    [Theory]
    [InlineData("A\u202Ereversed\u202C text", "Areversed\u202C text")]
    [InlineData("left\u202D to right", "left to right")]
    [InlineData("\u202B\u05E9\u05DC\u05D5\u05DD\u202C", "\u202B\u05E9\u05DC\u05D5\u05DD\u202C")]
    [InlineData(" two\t lines\n", "two lines")]
    public void Line_Text_HasNoOverrideOfItsDirection(string text, string shown) => Assert.Equal(shown, CvText.Line(text));

    [Theory]
    [InlineData(null)]
    [InlineData(" \n")]
    [InlineData("\u202E \u202D")]
    public void Line_NothingToShow_IsNull(string? text) => Assert.Null(CvText.Line(text));
}
