using CareerHub.Web.Tests.Running;
using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Layout;

/// <summary>The check itself: a page that is wrong in one way, and the sentence that it gives.</summary>
[Collection(OnSite.Name)]
public class LayoutCheckTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("<p>Calm and well set.</p><p>Two lines.</p>", "")]
    [InlineData("<div style='width:3000px'>wide</div>", "scrolls sideways")]
    [InlineData("<div style='width:40px;overflow:hidden;white-space:nowrap'>a long sentence that is cut</div>", "is clipped")]
    [InlineData("<p style='margin:0'>one line</p><p style='margin:-18px 0 0'>another line</p>", "boxes intersect")]
    [InlineData("<p style='position:absolute;left:-30px'>out of the page</p>", "leaves the page")]
    public async Task FindProblems_PageWrongInOneWay_SaysWhich(string body, string expected)
    {
        await using IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address);
        IPage page = await context.NewPageAsync();
        await page.SetContentAsync(body);

        string[] problems = await LayoutCheck.FindProblemsAsync(page);

        if (expected.Length == 0)
        {
            Assert.Empty(problems);
        }
        else
        {
            Assert.Contains(problems, problem => problem.Contains(expected, StringComparison.Ordinal));
        }
    }
}
