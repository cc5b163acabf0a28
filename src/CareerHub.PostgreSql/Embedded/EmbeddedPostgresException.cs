namespace CareerHub.PostgreSql.Embedded;

/// <summary>Why a private cluster could not be had.</summary>
public enum EmbeddedPostgresFailure
{
    /// <summary>No PostgreSQL is installed, or none of a usable version.</summary>
    NotInstalled,

    /// <summary>The operating system, an account or a folder does not allow it.</summary>
    NotPermitted,

    /// <summary>PostgreSQL is there, but could not create, start or answer in time.</summary>
    StartFailed,
}

/// <summary>A private PostgreSQL cluster could not be started. The message names the cause and the remedy.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">Why it failed.</param>
    /// <param name="message">A sentence that names the cause and the remedy.</param>
    /// <param name="innerException">The cause, if one was caught.</param>
    public EmbeddedPostgresException(EmbeddedPostgresFailure reason, string message, Exception? innerException = null)
        : base(message, innerException) => Reason = reason;

    /// <summary>Why it failed.</summary>
    public EmbeddedPostgresFailure Reason { get; }
}
