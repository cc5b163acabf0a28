using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>The folder that holds a cluster's data, socket, log and password.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed record ClusterHome(string Root)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const string MovedTo = "moved-to";

    internal const string DataName = "data";
    internal const string RunName = "run";

    internal string Data => Path.Combine(Root, DataName);

    internal string Run => Path.Combine(Root, RunName);

    internal string PasswordFile => Path.Combine(Root, "password");

    internal bool HasCluster => File.Exists(Path.Combine(Data, "PG_VERSION"));

    internal static string LockFile(string dataDirectory) => Path.Combine(dataDirectory, "owner.lock");

    /// <summary>Where the cluster of this data folder is, if it has been placed.</summary>
    internal static ClusterHome? Find(string dataDirectory)
    {
        var marker = Path.Combine(dataDirectory, MovedTo);
        var home = new ClusterHome(File.Exists(marker) ? File.ReadAllText(marker).Trim() : dataDirectory);
        return home.HasCluster ? home : null;
    }

    /// <summary>The folder for a new cluster: the data folder itself, or one under the fallback when the account cannot enter it.</summary>
    internal static async Task<ClusterHome> PlaceAsync(string dataDirectory, string fallbackDirectory, ServiceAccount account, CancellationToken cancellationToken)
    {
        if (!account.IsOther || await CanEnterAsync(dataDirectory, account, cancellationToken).ConfigureAwait(false))
        {
            return new ClusterHome(dataDirectory);
        }

        // A random name, remembered in the data folder: whoever deletes the data folder begins with an empty cluster.
        var root = Path.Combine(fallbackDirectory, RandomNumberGenerator.GetHexString(12, lowercase: true));
        CreateFolder(root, account);
        if (!await CanEnterAsync(root, account, cancellationToken).ConfigureAwait(false))
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.NotPermitted,
                $"PostgreSQL's account can enter neither the data folder nor {fallbackDirectory}. Make every parent folder of one of them enterable (chmod o+x), or choose another.");
        }

        await WriteSecretAsync(Path.Combine(dataDirectory, MovedTo), root, cancellationToken).ConfigureAwait(false);
        return new ClusterHome(root);
    }

    /// <summary>Creates a folder of this process: nobody else can list it, and only PostgreSQL's account passes through.</summary>
    internal static void CreateFolder(string path, ServiceAccount account) =>
        Directory.CreateDirectory(path, account.IsOther ? OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : OwnerOnly);

    /// <summary>Creates a folder that PostgreSQL's account alone can enter.</summary>
    internal static async Task CreatePrivateFolderAsync(string path, ServiceAccount account, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path, OwnerOnly);
        await account.TakeOverAsync(path, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a file that this account alone can read, through to the disk.</summary>
    internal static async Task WriteSecretAsync(string path, string text, CancellationToken cancellationToken)
    {
        var stream = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }
    }

    private static async Task<bool> CanEnterAsync(string directory, ServiceAccount account, CancellationToken cancellationToken)
    {
        var result = await account.RunAsync("test", ["-x", directory], "/", cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0;
    }
}
