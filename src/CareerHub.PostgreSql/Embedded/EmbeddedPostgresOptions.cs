namespace CareerHub.PostgreSql.Embedded;

/// <summary>Where a private PostgreSQL cluster lives and how long it may take to start.</summary>
public sealed class EmbeddedPostgresOptions
{
    /// <summary>
    /// The folder that belongs to the cluster alone: data, socket, log and password. It is created when missing.
    /// PostgreSQL never runs as root: when the process does, the cluster runs under the account <c>postgres</c> (else <c>nobody</c>),
    /// and where that account cannot enter this folder the cluster is placed under <see cref="FallbackDirectory"/>; the log says so.
    /// </summary>
    public required string DataDirectory { get; init; }

    /// <summary>
    /// Folders to look for PostgreSQL's programs in, best first. By default null: <c>PATH</c>, then the places where
    /// the packages of common systems put them, the newest version first. Version 15 or newer is needed;
    /// an existing cluster is always served by the version that made it.
    /// </summary>
    public IReadOnlyList<string>? BinarySearchPath { get; init; }

    /// <summary>The database that is created when missing: a lower-case letter, then lower-case letters, digits or underscores, at most 63 together. By default <c>careerhub</c>.</summary>
    public string Database { get; init; } = "careerhub";

    /// <summary>How long one start, including recovery after a crash, may take. By default 60 seconds.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long open transactions are waited for at a stop before the cluster is stopped without them. By default 30 seconds.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often the cluster is looked after, and started again when it died. By default one second.</summary>
    public TimeSpan WatchInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where the cluster goes when the process is root and <see cref="DataDirectory"/> is closed to PostgreSQL's account. By default <c>/var/lib/careerhub</c>.</summary>
    public string FallbackDirectory { get; init; } = "/var/lib/careerhub";

    /// <summary>PostgreSQL's log is set aside (one older file is kept) when it is larger than this at a start. By default 10,000,000 bytes.</summary>
    public long MaxLogBytes { get; init; } = 10_000_000;
}
