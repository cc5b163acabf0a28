using CareerHub.Web.Tests.Running;
using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Pages;

/// <summary>Everything works in a browser that runs no script.</summary>
[Collection(OnSite.Name)]
public class WithoutScriptTests(SiteFixture fixture)
{
    [Fact]
    public async Task Site_NoScript_RegistersWritesAndPublishes()
    {
        await using IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address, width: 360, script: false);
        await Person.RegisterAsync(context);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/overview");
        await page.ClickAsync(".menu > summary");
        await page.ClickAsync(".menu-sheet >> text=Profile");
        await page.ClickAsync("text=Write the basics");
        await page.GetByLabel("Name", new PageGetByLabelOptions { Exact = true }).FillAsync("Noor Haddad");
        await page.ClickAsync("main form .button");
        await page.WaitForURLAsync("**/profile");
        Assert.Equal("Noor Haddad", await page.InnerTextAsync("h1"));
        Assert.Equal("Saved.", await page.InnerTextAsync("[role=status]"));

        await page.GotoAsync("/profile/publish");
        Assert.Equal("noor-haddad", await page.GetByLabel("Address of your page").InputValueAsync());
        await page.GetByLabel("Everybody").CheckAsync();
        await page.ClickAsync("main form .button");

        Assert.Contains("Everybody who has the address can see your page now.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }
}
