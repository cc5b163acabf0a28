using CareerHub.Web.Tests.Running;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Layout;

/// <summary>Every page, on three widths, light and dark: nothing scrolls sideways, is cut or runs into something else, and axe finds nothing.</summary>
[Collection(OnSite.Name)]
public class PageLayoutTests(SiteFixture fixture)
{
    private static readonly int[] Widths = [1280, 768, 360];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_SignedOut_IsWellLaidOutAndAccessible(bool dark)
    {
        await using IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address, dark: dark);
        await CheckAsync(context, SitePages.Guest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_NewAccount_IsWellLaidOutAndAccessible(bool dark)
    {
        await using IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address, dark: dark, cookies: await fixture.NewcomerAsync());
        await CheckAsync(context, SitePages.Newcomer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_WrittenProfile_IsWellLaidOutAndAccessible(bool dark)
    {
        await using IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address, dark: dark, cookies: await fixture.MemberAsync());
        await CheckAsync(context, SitePages.Member);
    }

    private static async Task CheckAsync(IBrowserContext context, IEnumerable<SitePage> pages)
    {
        var problems = new List<string>();
        IPage page = await context.NewPageAsync();
        foreach (SitePage target in pages)
        {
            await page.SetViewportSizeAsync(Widths[0], 900);
            await target.OpenAsync(page);
            foreach (int width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                problems.AddRange((await LayoutCheck.FindProblemsAsync(page)).Select(problem => $"{target.Name} at {width}: {problem}"));
            }

            // In a frame where no script runs, axe never answers: the frame stays, what is in it is a CV and not of the site.
            await page.EvaluateAsync("document.querySelectorAll('iframe').forEach(frame => { frame.removeAttribute('sandbox'); frame.src = 'about:blank'; })");
            AxeResult axe = await page.RunAxe();
            problems.AddRange(axe.Violations.Select(violation => $"{target.Name}: {violation.Id}: {violation.Help} {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
