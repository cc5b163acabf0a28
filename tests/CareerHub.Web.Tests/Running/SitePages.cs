using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Running;

/// <summary>Every page of the site, for the layout tests, the accessibility tests and the pictures. A new page is one line here.</summary>
internal static class SitePages
{
    /// <summary>What anybody sees.</summary>
    public static IReadOnlyList<SitePage> Guest { get; } =
    [
        new("landing", "/"),
        new("register", "/register"),
        new("register-errors", "/register", page => page.ClickAsync("main button")),
        new("sign-in", "/sign-in"),
        new("not-found", "/there-is-nothing-here"),
    ];

    /// <summary>What somebody sees who has just registered.</summary>
    public static IReadOnlyList<SitePage> Newcomer { get; } =
    [
        new("overview-empty", "/overview"),
        new("profile-empty", "/profile"),
        new("cvs-empty", "/cvs"),
        new("sign-out", "/sign-out"),
    ];

    /// <summary>What somebody sees who has written a profile.</summary>
    public static IReadOnlyList<SitePage> Member { get; } =
    [
        new("overview", "/overview"),
        new("overview-open", "/overview", page => page.ClickAsync(".fold > summary")),
        new("profile", "/profile"),
        new("basics", "/profile/basics"),
        new("experience-add", "/profile/experience"),
        new("experience-edit", "/profile", page => page.ClickAsync(".entry-actions a >> nth=0")),
        new("experience-errors", "/profile/experience", async page =>
        {
            await page.GetByLabel("Start").FillAsync("some day");
            await page.ClickAsync("main form .button");
        }),
        new("publish", "/profile/publish"),
        new("translations", "/profile/translations"),
        new("translation", "/profile/translations/de"),
        new("public", "/p/" + SampleProfile.Slug),
        new("cvs", "/cvs"),
        new("cv-new", "/cvs/new"),
        new("cv-new-errors", "/cvs/new", page => page.ClickAsync("main form .button")),
        new("cv-look", "/cvs", page => OpenCvAsync(page)),
        new("cv-look-errors", "/cvs", async page =>
        {
            await OpenCvAsync(page);
            await page.GetByLabel("Another", new PageGetByLabelOptions { Exact = true }).CheckAsync();
            await page.ClickAsync("main form .button");
        }),
        new("cv-conflict", "/cvs", async page =>
        {
            await OpenCvAsync(page);
            IPage other = await page.Context.NewPageAsync();
            await other.GotoAsync(page.Url);
            await ToggleAsync(other, "Years only", "In full");
            await ToggleAsync(page, "US Letter", "A4");
            await page.WaitForSelectorAsync(".meanwhile");
            await other.CloseAsync();
        }),
        new("cv-contents", "/cvs", page => OpenCvAsync(page, "Contents")),
        new("cv-texts", "/cvs", page => OpenCvAsync(page, "Texts")),
        new("cv-text", "/cvs", async page =>
        {
            await OpenCvAsync(page, "Texts");
            await page.ClickAsync(".texts-list a >> nth=2");
        }),
        new("cv-templates", "/cvs", async page =>
        {
            await OpenCvAsync(page, "Templates");

            // A picture of the page has the frames in it that are loaded when they come into sight.
            foreach (ILocator frame in await page.Locator("iframe").AllAsync())
            {
                await frame.ScrollIntoViewIfNeededAsync();
            }

            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }),
        new("cv-check", "/cvs", async page =>
        {
            await OpenCvAsync(page, "Check");

            // What was found is shown at once when the same CV was checked before.
            if (await page.Locator(".completeness").CountAsync() == 0)
            {
                await page.ClickAsync("main form .button");
            }

            await page.WaitForSelectorAsync(".completeness");
        }),
        new("cv-files", "/cvs", async page =>
        {
            await OpenCvAsync(page, "Files");
            await page.GetByLabel("Who gets it").FillAsync("Statens vegvesen, by e-mail");
            await page.ClickAsync("main form .button");
            await page.WaitForSelectorAsync("[role=status]");
        }),
        new("cv-compare", "/cvs", page => page.ClickAsync("main form >> text=Compare")),
        new("cv-copies", "/cvs/copies"),
        new("cv-photo", "/cvs/photo", async page =>
        {
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "me.png", MimeType = "image/png", Buffer = await page.ScreenshotAsync() });
            await page.ClickAsync("main form:has(input[type=file]) .button");
            await page.ClickAsync("text=Closer");
            await page.WaitForSelectorAsync("[role=status]");
        }),
        new("cv-drawing", "/cvs", async page =>
        {
            await OpenCvAsync(page);
            await page.GotoAsync(page.Url + "/drawing?for=120");
        }),
        new("cv-delete", "/cvs", page => page.ClickAsync(".entry-actions a:has-text('Delete') >> nth=0")),
        new("import", "/import"),
        new("import-errors", "/import", page => page.ClickAsync("main form .button")),
        new("review", "/import", async page =>
        {
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "cv.txt", MimeType = "text/plain", Buffer = SampleDocument.Text });
            await page.ClickAsync("main form .button");
            await page.WaitForURLAsync("**/import/*");
        }),
    ];

    /// <summary>Chooses the first answer, or the second where the first is chosen already, and saves.</summary>
    private static async Task ToggleAsync(IPage page, string first, string second)
    {
        ILocator answer = page.GetByLabel(first, new PageGetByLabelOptions { Exact = true });
        await (await answer.IsCheckedAsync() ? page.GetByLabel(second, new PageGetByLabelOptions { Exact = true }) : answer).CheckAsync();
        await page.ClickAsync("main form .button");
    }

    private static async Task OpenCvAsync(IPage page, string? step = null)
    {
        await page.ClickAsync(".entry h3 a >> nth=0");
        if (step is not null)
        {
            await page.ClickAsync($".cv-steps >> text={step}");
        }
    }
}
