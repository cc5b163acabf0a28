namespace CareerHub.Web.Tests.Shots;

/// <summary><c>shots OUT</c>: draws every page of the site into a folder.</summary>
internal static class ShotsProgram
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["shots", var folder])
        {
            await Console.Error.WriteLineAsync("Usage: shots OUT");
            return 2;
        }

        await SiteShots.TakeAsync(folder);
        return 0;
    }
}
