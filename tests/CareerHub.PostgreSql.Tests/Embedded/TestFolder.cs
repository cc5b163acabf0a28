using System.Globalization;
using CareerHub.PostgreSql.Embedded;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary>A folder for one test that PostgreSQL's account can enter, with a data folder in it that is not made yet.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder(string dataName = "data")
    {
        Root = Directory.CreateTempSubdirectory("careerhub-test-").FullName;
        File.SetUnixFileMode(Root, (UnixFileMode)0b111_101_101);
        Data = Path.Combine(Root, dataName);
        Fallback = Path.Combine(Root, "fallback");
    }

    public string Root { get; }

    public string Data { get; }

    public string Fallback { get; }

    public EmbeddedPostgresOptions Options => new()
    {
        DataDirectory = Data,
        FallbackDirectory = Fallback,
        WatchInterval = TimeSpan.FromMilliseconds(50),
    };

    /// <summary>The process of the running cluster.</summary>
    public int Postmaster => int.Parse(File.ReadLines(Path.Combine(Data, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
