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

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
