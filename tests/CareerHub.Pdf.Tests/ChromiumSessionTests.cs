using CareerHub.Pdf.Internal;

namespace CareerHub.Pdf.Tests;

/// <summary>One browser, from its start to its end.</summary>
public sealed class ChromiumSessionTests
{
    [Fact]
    public async Task ProveAsync_DriverWasKilled_EndsTheSession()
    {
        var session = await StartAsync();
        Processes.Kill(Processes.ParentOf(session.ProcessId!.Value));

        await session.ProveAsync();

        Assert.False(session.IsAlive);
    }

    [Fact]
    public async Task ProveAsync_BrowserThatWorks_LeavesItRunningWithoutAPage()
    {
        var session = await StartAsync();

        await session.ProveAsync();

        Assert.True(session.IsAlive);
        Assert.Equal(0, session.OpenPages);
        await session.CloseAsync();
    }

    private static async Task<ChromiumSession> StartAsync()
    {
        var executable = ChromiumExecutable.Candidates(null, Environment.GetEnvironmentVariable("PATH"))[0];
        return await ChromiumSession.StartAsync(executable, TimeSpan.FromMinutes(1), TimeProvider.System);
    }
}
