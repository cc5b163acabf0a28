using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>
/// The private folder of the cluster's Unix socket. A socket's path is at most 107 bytes on Linux and 103 on macOS,
/// and stands unquoted in PostgreSQL's settings and in the connection string; where the home's own folder does not fit,
/// a folder with a random short name under the system's temporary folder is made and remembered.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static partial class SocketFolder
{
    internal const int Port = 5432;

    private const string Remembered = "socket-folder";
    private const UnixFileMode OthersMayEnter = UnixFileMode.GroupExecute | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute | UnixFileMode.OtherWrite;

    internal static async Task<string> PrepareAsync(ClusterHome home, ServiceAccount account, CancellationToken cancellationToken)
    {
        if (Fits(home.Run))
        {
            return home.Run;
        }

        var memory = Path.Combine(home.Root, Remembered);
        if (File.Exists(memory) && File.ReadAllText(memory) is var known && await IsStillOursAsync(known, account, cancellationToken).ConfigureAwait(false))
        {
            return known;
        }

        var made = Directory.CreateTempSubdirectory("careerhub-").FullName;
        if (!Fits(made))
        {
            Directory.Delete(made);
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.NotPermitted,
                "The data folder's path and the temporary folder's are both too long, or have characters that do not suit, for PostgreSQL's socket. Choose a shorter data folder of ASCII letters and digits, or set TMPDIR to one.");
        }

        await account.TakeOverAsync(made, cancellationToken).ConfigureAwait(false);
        await ClusterHome.WriteSecretAsync(memory, made, cancellationToken).ConfigureAwait(false);
        return made;
    }

    internal static bool Fits(string folder) =>
        PlainPath().IsMatch(folder)
        && Encoding.UTF8.GetByteCount(folder) + "/.s.PGSQL.5432".Length <= (OperatingSystem.IsMacOS() ? 103 : 107);

    // The temporary folder may have been emptied, and the name taken by another user, since.
    private static async Task<bool> IsStillOursAsync(string folder, ServiceAccount account, CancellationToken cancellationToken) =>
        Directory.Exists(folder)
        && (File.GetUnixFileMode(folder) & OthersMayEnter) == 0
        && await account.OwnsAsync(folder, cancellationToken).ConfigureAwait(false);

    [GeneratedRegex("^/[A-Za-z0-9/._-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex PlainPath();
}
