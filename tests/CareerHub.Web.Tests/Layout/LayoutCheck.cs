using Microsoft.Playwright;

namespace CareerHub.Web.Tests.Layout;

/// <summary>Finds sideways scroll, clipped text and text that runs into other text, in a page as a browser has laid it out.</summary>
internal static class LayoutCheck
{
    private static readonly string Script = Load();

    public static async Task<string[]> FindProblemsAsync(IPage page) => await page.EvaluateAsync<string[]>(Script);

    private static string Load()
    {
        using Stream stream = typeof(LayoutCheck).Assembly.GetManifestResourceStream("CareerHub.Web.Tests.Layout.layout-check.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
