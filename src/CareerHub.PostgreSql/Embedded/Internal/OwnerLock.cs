namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>
/// Says which process looks after the cluster: it starts, watches and stops it; all others are guests.
/// The operating system drops the lock with the process, however that ends. The file itself is never deleted.
/// </summary>
internal sealed class OwnerLock : IDisposable
{
    private readonly FileStream file;

    private OwnerLock(FileStream file) => this.file = file;

    /// <summary>The lock, or null while another owner lives.</summary>
    internal static OwnerLock? TryTake(string path)
    {
        try
        {
            return new OwnerLock(new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
            }));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.NotPermitted,
                "The data folder of PostgreSQL belongs to another user. Choose another data folder, or run as the user who made it.",
                e);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
