using CareerHub.Cv;
using CareerHub.Web.Pages.Errors;

namespace CareerHub.Web.Tests.Pages.Errors;

public class ErrorWordsTests
{
    [Theory]
    [InlineData(PdfFailure.TooLarge, "This CV is too long to be drawn")]
    [InlineData(PdfFailure.TimedOut, "Drawing this CV took too long")]
    [InlineData(PdfFailure.Failed, "This CV could not be drawn")]
    [InlineData(PdfFailure.Unavailable, null)]
    [InlineData(PdfFailure.Busy, null)]
    public void For_APdfThatCouldNotBeDrawn_SaysWhy(PdfFailure reason, string? title) => Assert.Equal(title, ErrorWords.For(reason)?.Title);
}
