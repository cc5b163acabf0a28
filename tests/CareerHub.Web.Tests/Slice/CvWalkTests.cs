using CareerHub.Web.Tests.Running;
using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Slice;

/// <summary>A CV from beginning to end, on a telephone without scripts.</summary>
[Collection(OnSite.Name)]
public class CvWalkTests(SiteFixture fixture)
{
    [Fact]
    public async Task Cv_CreatedChangedPreviewedExportedDeleted_Works()
    {
        await using IBrowserContext context = await fixture.Browser.NewContextAsync(fixture.Site.Address, width: 360, script: false);
        await Person.RegisterAsync(context);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/profile/basics");
        await page.GetByLabel("Name", new PageGetByLabelOptions { Exact = true }).FillAsync("Noor Haddad");
        await page.ClickAsync("main form .button");
        await page.ClickAsync(".menu > summary");
        await page.ClickAsync(".menu-sheet >> text=CVs");

        await page.ClickAsync("text=New CV");
        await page.GetByLabel("What you call it").FillAsync("Kitchens");
        await page.ClickAsync("main form .button");
        Assert.Equal("Kitchens", await page.InnerTextAsync("h1"));
        Assert.Equal("Noor Haddad", await page.FrameLocator(".cv-sheet iframe").Locator("h1").InnerTextAsync());

        await page.GetByLabel("Blind", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.GetByLabel("Plum").CheckAsync();
        await page.ClickAsync("main form .button");
        Assert.Equal("Saved.", await page.InnerTextAsync("[role=status]"));
        Assert.Equal("Curriculum vitae", await page.FrameLocator(".cv-sheet iframe").Locator("h1").InnerTextAsync());

        await page.ClickAsync(".cv-steps >> text=Files");
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main >> text=PDF"));
        string pdf = await Documents.PdfTextAsync(await download.PathAsync());
        Assert.Contains("Curriculum vitae", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", pdf, StringComparison.Ordinal);

        await page.GotoAsync("/cvs");
        await page.ClickAsync(".entry-actions a:has-text('Delete')");
        await page.ClickAsync("text=Delete it");
        Assert.Contains("“Kitchens” is deleted.", await page.InnerTextAsync("[role=status]"), StringComparison.Ordinal);
    }
}
