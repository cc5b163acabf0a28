using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Running;

/// <summary>Somebody with an account, in a browser.</summary>
internal static class Person
{
    public const string Password = "nine green bottles 1876";

    /// <summary>The cookies of a new person, with a written profile or without one.</summary>
    public static async Task<string> SignedInAsync(Browser browser, Uri site, bool writeProfile)
    {
        await using IBrowserContext context = await browser.NewContextAsync(site);
        await RegisterAsync(context);
        if (writeProfile)
        {
            await WriteProfileAsync(context);
        }

        return await context.StorageStateAsync();
    }

    /// <summary>Registers in a fresh page of the context and stays signed in.</summary>
    public static async Task<string> RegisterAsync(IBrowserContext context, string? email = null)
    {
        email ??= $"{Guid.NewGuid().ToString("N")[..12]}@example.org";
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/register");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.ClickAsync("main button");
        await page.WaitForURLAsync("**/overview", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await page.CloseAsync();
        return email;
    }

    /// <summary>Writes a profile by hand, through the forms.</summary>
    public static async Task WriteProfileAsync(IBrowserContext context)
    {
        IPage page = await context.NewPageAsync();
        foreach ((string path, (string Label, string Text)[] fields) in SampleProfile.Forms)
        {
            await page.GotoAsync(path);
            foreach ((string label, string text) in fields)
            {
                ILocator field = page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });
                if (text == SampleProfile.Chosen)
                {
                    await field.CheckAsync();
                }
                else if (label == "Country")
                {
                    await field.SelectOptionAsync(new SelectOptionValue { Label = text });
                }
                else
                {
                    await field.FillAsync(text);
                }
            }

            await page.ClickAsync("main form .button");

            // A new CV has a key for an address, and keys begin with 0 until the year 3084.
            await page.WaitForURLAsync(path == "/cvs/new" ? "**/cvs/0*" : "**/profile**", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        }

        await page.CloseAsync();
    }
}
