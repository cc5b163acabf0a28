using CareerHub.PostgreSql.Tests.Embedded;

namespace CareerHub.PostgreSql.Tests;

/// <summary>
/// The cluster that tests make their databases in: the one that the environment variable <c>CAREERHUB_TEST_PG</c> names
/// (a connection string of a role that may create databases), else a private one. A second process holds that one: it stops
/// the cluster and deletes its folder when this process has ended, in whatever way it did.
/// </summary>
public static class TestCluster
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    // Kept, so that the second process's input stays open as long as this one lives.
    private static HostProcess? host;

    public static Task<string> ConnectionStringAsync() => Started.Value;

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("CAREERHUB_TEST_PG") is { Length: > 0 } given)
        {
            return given;
        }

        var folder = new TestFolder();
        host = await HostProcess.StartAsync(folder, deleteFolderAtTheEnd: true);
        return host.ConnectionString;
    }
}
