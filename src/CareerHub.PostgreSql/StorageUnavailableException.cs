namespace CareerHub.PostgreSql;

/// <summary>The database cannot be reached, is starting or stopping, has no free connection, or has not been migrated. A later try may succeed.</summary>
public sealed class StorageUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">A sentence that names the cause.</param>
    /// <param name="innerException">What the database driver said.</param>
    public StorageUnavailableException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
