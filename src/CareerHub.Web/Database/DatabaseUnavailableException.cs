namespace CareerHub.Web.Database;

/// <summary>The database has not been reached since the site started.</summary>
internal sealed class DatabaseUnavailableException() : Exception("The database is not available yet.");
