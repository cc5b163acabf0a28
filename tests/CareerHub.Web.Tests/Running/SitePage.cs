using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Running;

/// <summary>A page in a state worth looking at.</summary>
/// <param name="Name">The name of its pictures.</param>
/// <param name="Path">Its address.</param>
/// <param name="Act">What a person does on it first, or null.</param>
internal sealed record SitePage(string Name, string Path, Func<IPage, Task>? Act = null)
{
    public async Task OpenAsync(IPage page)
    {
        await page.GotoAsync(Path);
        if (Act is not null)
        {
            await Act(page);
        }
    }
}
