using System.Text.Json;
using CareerHub.Web.Tests.Running;
using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Slice;

/// <summary>What CareerHub is for, in one go: a CV in, corrected, saved, published, seen by a stranger, and out again as a PDF.</summary>
[Collection(OnSite.Name)]
public class WholeSliceTests(SiteFixture fixture)
{
    [Fact]
    public async Task PdfOfANurse_FromUploadToThePublicPdf_SaysWhatTheDocumentSays()
    {
        await using IBrowserContext owner = await fixture.Browser.NewContextAsync(fixture.Site.Address);
        IPage page = await ReviewAsync(owner, "aoife-chromium.pdf");
        Assert.Equal("Aoife Brennan-Nowak", await page.InputValueAsync("#FullName"));
        Assert.Equal("aoife.brennan@example.org", await page.InputValueAsync("#Email"));
        Assert.Equal("Corrib University Hospital", await page.InputValueAsync("#Experiences_0_CompanyName"));
        Assert.Contains("Corrib University Hospital", await page.InnerTextAsync(".review-text"), StringComparison.Ordinal);

        await page.FillAsync("#Experiences_2_CompanyName", "Lough Derg Care Home");
        await SaveAsync(page);
        await PublishAsync(page, "aoife-brennan-nowak");

        string[] expected =
        [
            "Aoife Brennan-Nowak", "Corrib University Hospital", "Saint Colman General Hospital", "Lough Derg Care Home",
            "Mar 2020 – present", "Jun 2014 – Feb 2020", "Sep 2012 – May 2014", "2016 – 2018", "2008 – 2012", "2021",
            "Clinical nurse educator", "University of Galway", "Shannon Institute of Technology", "Mechanical ventilation",
        ];
        await SeeAsStrangerAsync("/p/aoife-brennan-nowak", expected, withheld: ["+353 20 913 0417", "aoife.brennan@example.org", "Lough Derg Nursing Home"]);

        string own = await Documents.PdfTextAsync(await DownloadAsync(page, "/overview", "/download/cv.pdf"));
        Assert.All([.. expected, "aoife.brennan@example.org", "+353 20 913 0417"], fact => Assert.Contains(fact, own, StringComparison.Ordinal));
        using JsonDocument resume = JsonDocument.Parse(await File.ReadAllTextAsync(await DownloadAsync(page, "/overview", "/download/resume.json")));
        Assert.Equal("Lough Derg Care Home", resume.RootElement.GetProperty("work")[2].GetProperty("name").GetString());
    }

    [Fact]
    public async Task DocxOfASurveyor_WithoutScript_FromUploadToThePublicPdf_SaysWhatTheDocumentSays()
    {
        await using IBrowserContext owner = await fixture.Browser.NewContextAsync(fixture.Site.Address, width: 360, script: false);
        IPage page = await ReviewAsync(owner, "tobias-libreoffice.docx");
        Assert.Equal("Tobias Krämer-Yıldız", await page.InputValueAsync("#FullName"));

        await page.FillAsync("#Headline", "Leitender Vermessungsingenieur");
        await SaveAsync(page);
        await PublishAsync(page, "tobias-kraemer");

        await SeeAsStrangerAsync(
            "/p/tobias-kraemer",
            [
                "Tobias Krämer-Yıldız", "Leitender Vermessungsingenieur", "Pleiße Geodäsie GmbH", "Elstertal Tiefbau AG",
                "Apr 2018 – present", "Oct 2013 – Mar 2018", "2011 – 2013", "2008 – 2011", "Hochschule Saaletal", "Technische Universität Unstrut",
            ],
            withheld: ["+49 341 5550 172", "Weidengasse"]);
    }

    [Fact]
    public async Task Import_TakenOver_LeadsToTheProfileAndIsNobodyElses()
    {
        await using IBrowserContext owner = await fixture.Browser.NewContextAsync(fixture.Site.Address);
        IPage page = await ReviewAsync(owner, "aoife-chromium.pdf");
        string address = new Uri(page.Url).AbsolutePath;
        await using IBrowserContext other = await fixture.Browser.NewContextAsync(fixture.Site.Address);
        await Person.RegisterAsync(other);
        IPage foreign = await other.NewPageAsync();
        Assert.Equal(404, (await foreign.GotoAsync(address))!.Status);

        await SaveAsync(page);

        await page.GotoAsync(address);
        Assert.Equal("/profile", new Uri(page.Url).AbsolutePath);
        Assert.Equal(404, (await foreign.GotoAsync(address))!.Status);
    }

    private static async Task<IPage> ReviewAsync(IBrowserContext context, string document)
    {
        await Person.RegisterAsync(context);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/overview");
        await page.ClickAsync("main a:has-text('Bring a CV')");
        await page.SetInputFilesAsync("#Document", Documents.Fixture(document));
        await page.ClickAsync("button:has-text('Read it')");
        await page.WaitForSelectorAsync(".review");
        return page;
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.ClickAsync("button:has-text('Save to your profile')");
        await page.WaitForSelectorAsync(".problems, [role=status]");
        Assert.Equal([], await page.Locator(".problems li").AllInnerTextsAsync());
        Assert.Equal("Saved. Your profile now holds what you kept of the document.", await page.InnerTextAsync("[role=status]"));
    }

    private static async Task PublishAsync(IPage page, string slug)
    {
        await page.GotoAsync("/profile/publish");
        await page.FillAsync("#Input_Slug", slug);
        await page.GetByLabel("Everybody").CheckAsync();
        await page.ClickAsync("main form .button");
        await page.WaitForSelectorAsync("[role=status]");
    }

    private async Task SeeAsStrangerAsync(string path, string[] expected, string[] withheld)
    {
        await using IBrowserContext stranger = await fixture.Browser.NewContextAsync(fixture.Site.Address);
        IPage page = await stranger.NewPageAsync();
        await page.GotoAsync(path);
        string shown = await page.InnerTextAsync("main");
        string pdf = await Documents.PdfTextAsync(await DownloadAsync(page, path, path + "/cv.pdf"));

        Assert.All(expected, fact => Assert.Contains(fact, shown.ReplaceLineEndings(" "), StringComparison.Ordinal));
        Assert.All(expected, fact => Assert.Contains(fact, pdf, StringComparison.Ordinal));
        string source = await page.ContentAsync();
        Assert.All(withheld, secret => Assert.DoesNotContain(secret, source, StringComparison.Ordinal));
        Assert.All(withheld, secret => Assert.DoesNotContain(secret, pdf, StringComparison.Ordinal));
    }

    private static async Task<string> DownloadAsync(IPage page, string from, string address)
    {
        await page.GotoAsync(from);
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"a[href='{address}']"));
        return await download.PathAsync();
    }
}
