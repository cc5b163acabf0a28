using System.Globalization;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>
/// The account that PostgreSQL runs under. PostgreSQL refuses to run as root, so a root process hands it
/// to <c>postgres</c>, else <c>nobody</c>; any other process keeps its own account.
/// </summary>
internal sealed record ServiceAccount(int? UserId, int? GroupId)
{
    private static readonly string[] Names = ["postgres", "nobody"];

    /// <summary>True when commands run under another account than this process.</summary>
    internal bool IsOther => UserId is not null;

    internal static ServiceAccount Choose()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new ServiceAccount(null, null);
        }

        var accounts = File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(fields => fields.Length >= 4 && Names.Contains(fields[0]))
            .ToDictionary(fields => fields[0], fields => (User: Number(fields[2]), Group: Number(fields[3])));
        var name = Names.FirstOrDefault(accounts.ContainsKey) ?? throw new EmbeddedPostgresException(
            EmbeddedPostgresFailure.NotPermitted,
            "PostgreSQL does not run as root, and this machine has neither an account \"postgres\" nor \"nobody\" to run it under. Create one (useradd --system postgres), or run as another user.");
        return new ServiceAccount(accounts[name].User, accounts[name].Group);
    }

    /// <summary>Runs a program under this account.</summary>
    internal Task<CommandResult> RunAsync(string fileName, IEnumerable<string> arguments, string workingDirectory, CancellationToken cancellationToken)
    {
        if (UserId is not { } user || GroupId is not { } group)
        {
            return CommandRunner.RunAsync(fileName, arguments, workingDirectory, cancellationToken);
        }

        string[] switchAccount = [Argument("--reuid", user), Argument("--regid", group), "--clear-groups", "--", fileName];
        return CommandRunner.RunAsync("setpriv", switchAccount.Concat(arguments), workingDirectory, cancellationToken);
    }

    /// <summary>Makes this account the owner of a file or folder that this process created.</summary>
    internal async Task TakeOverAsync(string path, CancellationToken cancellationToken)
    {
        if (!IsOther)
        {
            return;
        }

        var owner = string.Create(CultureInfo.InvariantCulture, $"{UserId}:{GroupId}");
        var result = await CommandRunner.RunAsync("chown", ["-h", owner, path], "/", cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
        {
            throw new EmbeddedPostgresException(
                EmbeddedPostgresFailure.NotPermitted,
                $"The folder for PostgreSQL could not be given to its account: {result.Output.Trim()}. Choose a data folder on a local file system.");
        }
    }

    /// <summary>True when the folder belongs to this account and it can write there.</summary>
    internal async Task<bool> OwnsAsync(string directory, CancellationToken cancellationToken)
    {
        var result = await RunAsync("test", ["-O", directory, "-a", "-w", directory], "/", cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0;
    }

    private static string Argument(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
