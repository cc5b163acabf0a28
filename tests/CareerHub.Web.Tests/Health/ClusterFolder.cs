using CareerHub.PostgreSql.Embedded;

namespace CareerHub.Web.Tests.Health;

/// <summary>A folder for a cluster that a test stops and starts again.</summary>
internal sealed class ClusterFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("careerhub-outage-");

    // PostgreSQL's own account has to be able to enter it.
    public ClusterFolder() => File.SetUnixFileMode(root.FullName, (UnixFileMode)0b111_001_001);

    public Task<EmbeddedPostgres> StartAsync() =>
        EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataDirectory = Path.Combine(root.FullName, "postgres") });

    public void Dispose() => root.Delete(recursive: true);
}
