using CareerHub.Web.Tests.Running;
using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Shots;

/// <summary>Screenshots of every page: a wide screen, a telephone of 360 pixels, and dark.</summary>
internal static class SiteShots
{
    private static readonly (string Name, int Width, bool Dark)[] Screens =
        [("wide", 1280, false), ("narrow", 360, false), ("dark", 1280, true)];

    public static async Task TakeAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await using RunningSite site = await RunningSite.StartAsync();
        await using Browser browser = await Browser.StartAsync();
        string newcomer = await Person.SignedInAsync(browser, site.Address, writeProfile: false);
        string member = await Person.SignedInAsync(browser, site.Address, writeProfile: true);
        foreach ((string screen, int width, bool dark) in Screens)
        {
            foreach ((IReadOnlyList<SitePage> pages, string? cookies) in new[] { (SitePages.Guest, null), (SitePages.Newcomer, newcomer), (SitePages.Member, member) })
            {
                await using IBrowserContext context = await browser.NewContextAsync(site.Address, width, dark, cookies: cookies);
                foreach (SitePage target in pages)
                {
                    await TakeAsync(context, target, Path.Combine(folder, $"{target.Name}-{screen}.png"));
                }
            }
        }
    }

    private static async Task TakeAsync(IBrowserContext context, SitePage target, string file)
    {
        IPage page = await context.NewPageAsync();
        await target.OpenAsync(page);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
        await page.CloseAsync();
        Console.WriteLine(file);
    }
}
