namespace CareerHub.PostgreSql.Migrations;

/// <summary>The schema cannot be brought up to date. The message names the scripts and the remedy.</summary>
public sealed class SchemaMigrationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">A sentence that names the cause and the remedy.</param>
    /// <param name="status">What was found before anything was changed.</param>
    /// <param name="innerException">The cause, if one was caught.</param>
    public SchemaMigrationException(string message, SchemaStatus status, Exception? innerException = null)
        : base(message, innerException) => Status = status;

    /// <summary>What was found before anything was changed.</summary>
    public SchemaStatus Status { get; }
}
