namespace CareerHub.PostgreSql.Migrations;

/// <summary>How an object of a database differs from what the package expects.</summary>
public enum SchemaDifferenceKind
{
    /// <summary>It is expected and not there.</summary>
    Missing,

    /// <summary>It is there with another definition.</summary>
    Changed,

    /// <summary>It is part of one of the package's tables and not expected.</summary>
    Unexpected,
}

/// <summary>An object of a database that differs from what the package expects.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="ObjectName">Its kind and name, such as <c>column users.email</c>.</param>
/// <param name="Message">The difference in a sentence.</param>
public sealed record SchemaDifference(SchemaDifferenceKind Kind, string ObjectName, string Message);
