using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>Runs <c>initdb</c>. The cluster appears in its place by one rename, so that a crash never leaves half of one.</summary>
[UnsupportedOSPlatform("windows")]
internal static class ClusterCreator
{
    /// <summary>The superuser; it is used to prepare the cluster and never given to the application.</summary>
    internal const string Superuser = "postgres";

    private const string NewData = "data.new";
    private const string NewPassword = "initdb.password";

    internal static async Task CreateAsync(ClusterHome home, PostgresBinaries binaries, ServiceAccount account, CancellationToken cancellationToken)
    {
        var data = Path.Combine(home.Root, NewData);
        var password = Path.Combine(home.Root, NewPassword);
        RemoveLeftovers(data, password);

        var secret = RandomNumberGenerator.GetHexString(48, lowercase: true);
        await ClusterHome.WriteSecretAsync(home.PasswordFile, secret, cancellationToken).ConfigureAwait(false);
        await ClusterHome.WriteSecretAsync(password, secret, cancellationToken).ConfigureAwait(false);
        await account.TakeOverAsync(password, cancellationToken).ConfigureAwait(false);
        await ClusterHome.CreatePrivateFolderAsync(data, account, cancellationToken).ConfigureAwait(false);

        // Relative names: the home's own path may hold any character.
        var result = await account.RunAsync(
            binaries.InitDb,
            ["-D", NewData, "-U", Superuser, "--pwfile=" + NewPassword, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--text-search-config=simple"],
            home.Root,
            cancellationToken).ConfigureAwait(false);
        File.Delete(password);
        if (result.ExitCode != 0)
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.StartFailed,
                $"PostgreSQL could not create its data folder: {LastLine(result.Output)}. Check the free space and the permissions of the data folder.");
        }

        Directory.Move(data, home.Data);
    }

    internal static string LastLine(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault()?.TrimEnd('.') ?? "no message";

    private static void RemoveLeftovers(string data, string password)
    {
        File.Delete(password);
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
