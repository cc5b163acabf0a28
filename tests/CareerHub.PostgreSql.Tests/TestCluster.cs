using CareerHub.PostgreSql.Embedded;

namespace CareerHub.PostgreSql.Tests;

/// <summary>
/// The cluster that tests make their databases in: the one that the environment variable <c>CAREERHUB_TEST_PG</c> names
/// (a connection string of a role that may create databases), else a private one that ends with the process.
/// </summary>
public static class TestCluster
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    public static Task<string> ConnectionStringAsync() => Started.Value;

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("CAREERHUB_TEST_PG") is { Length: > 0 } given)
        {
            return given;
        }

        var folder = Directory.CreateTempSubdirectory("careerhub-test-").FullName;
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_001_001);
        var postgres = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataDirectory = Path.Combine(folder, "postgres") });
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            postgres.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        };
        return postgres.ConnectionString;
    }
}
