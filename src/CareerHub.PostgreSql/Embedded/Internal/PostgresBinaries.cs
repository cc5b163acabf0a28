using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>An installation of PostgreSQL's server programs.</summary>
internal sealed partial record PostgresBinaries(string Directory, int MajorVersion)
{
    internal const int OldestVersion = 15;

    private const string Remedy =
        "Install it (Debian and Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server; macOS: brew install postgresql), "
        + "or configure a connection string to a server that you already have.";

    internal string InitDb => Path.Combine(Directory, "initdb");

    internal string PgCtl => Path.Combine(Directory, "pg_ctl");

    /// <summary>The first usable installation, or the one of <paramref name="clusterVersion"/> when a cluster already exists.</summary>
    internal static async Task<PostgresBinaries> FindAsync(IReadOnlyList<string>? searchPath, int? clusterVersion, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        foreach (var directory in (searchPath ?? [.. DefaultSearchPath()]).Where(IsComplete))
        {
            if (await MajorVersionAsync(directory, cancellationToken).ConfigureAwait(false) is not { } version)
            {
                continue;
            }

            found.Add(version);
            if (version >= OldestVersion && (clusterVersion is null || clusterVersion == version))
            {
                return new PostgresBinaries(directory, version);
            }
        }

        throw new EmbeddedPostgresException(EmbeddedPostgresFailure.NotInstalled, Explain(found, clusterVersion));
    }

    private static string Explain(List<int> found, int? clusterVersion) => (found.Count, clusterVersion) switch
    {
        (0, null) => $"No PostgreSQL was found on this machine. {Remedy}",
        (_, { } version) => string.Create(CultureInfo.InvariantCulture,
            $"The data folder was made by PostgreSQL {version}, which is not installed. Install it again (Debian and Ubuntu: apt-get install postgresql-{version}), or move the data folder away to begin with an empty one."),
        _ => string.Create(CultureInfo.InvariantCulture,
            $"PostgreSQL {found.Max()} was found, and {OldestVersion} or newer is needed. {Remedy}"),
    };

    private static bool IsComplete(string directory) =>
        File.Exists(Path.Combine(directory, "initdb"))
        && File.Exists(Path.Combine(directory, "pg_ctl"))
        && File.Exists(Path.Combine(directory, "postgres"));

    private static async Task<int?> MajorVersionAsync(string directory, CancellationToken cancellationToken)
    {
        var result = await CommandRunner.RunAsync(Path.Combine(directory, "postgres"), ["--version"], directory, cancellationToken).ConfigureAwait(false);
        var match = VersionPattern().Match(result.Output);
        return result.ExitCode == 0 && match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    private static IEnumerable<string> DefaultSearchPath()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return path
            .Concat(Versions("/usr/lib/postgresql", "", "bin"))
            .Concat(Versions("/usr", "pgsql-", "bin"))
            .Concat(Versions("/opt/homebrew/opt", "postgresql@", "bin"))
            .Concat(Versions("/usr/local/opt", "postgresql@", "bin"))
            .Append("/usr/local/pgsql/bin");
    }

    private static IEnumerable<string> Versions(string parent, string prefix, string child)
    {
        if (!System.IO.Directory.Exists(parent))
        {
            return [];
        }

        return System.IO.Directory.EnumerateDirectories(parent, prefix + "*")
            .Select(directory => (directory, name: Path.GetFileName(directory)[prefix.Length..]))
            .Where(entry => int.TryParse(entry.name, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .OrderByDescending(entry => int.Parse(entry.name, CultureInfo.InvariantCulture))
            .Select(entry => Path.Combine(entry.directory, child));
    }

    [GeneratedRegex(@"\(PostgreSQL\) (\d{1,4})", RegexOptions.NonBacktracking)]
    private static partial Regex VersionPattern();
}
