using CareerHub.Cv.Internal;

namespace CareerHub.Core.Tests.Cv;

public class CvPartialsTests
{
    [Fact]
    public void Expand_CallOfASharedPartial_HoldsItsMarkupAndThatOfThoseItCalls()
    {
        string expanded = CvPartials.Expand("<main>\n{{> section}}\n</main>");

        Assert.StartsWith("<main>\n<section class=\"{{key}}\">", expanded);
        Assert.Contains("<ul class=\"points\">", expanded);
        Assert.EndsWith("</section>\n</main>", expanded);
        Assert.False(CvPartials.HasCalls(expanded));
    }

    [Theory]
    [InlineData("{{> nobody}}")]
    [InlineData("{{> section heading=\"x\"}}")]
    [InlineData("{{> section")]
    [InlineData("{{#each sections}}{{heading}}{{/each}}")]
    public void Expand_AnythingElse_Stays(string markup) => Assert.Equal(markup, CvPartials.Expand(markup));
}
