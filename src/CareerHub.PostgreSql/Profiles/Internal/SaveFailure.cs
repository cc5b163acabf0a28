using CareerHub.PostgreSql.Internal;
using CareerHub.Profiles.Validation;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>What a save that the database refused means. The database's rules hold whatever the validator knows.</summary>
internal static class SaveFailure
{
    /// <summary>The result for an expected refusal; null for anything else.</summary>
    internal static SaveResult? From(Exception exception)
    {
        if (exception is DbUpdateConcurrencyException)
        {
            return SaveResult.Refused(SaveOutcome.Conflict);
        }

        return StorageFailure.ErrorOf(exception) switch
        {
            { SqlState: PostgresErrorCodes.UniqueViolation } error => Unique(error),
            { SqlState: PostgresErrorCodes.ForeignKeyViolation } error => Reference(error),
            { SqlState: PostgresErrorCodes.CheckViolation } error => Invalid(ValidationCodes.UnknownValue, $"A value breaks the rule {error.ConstraintName} of the database."),
            { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => SaveResult.Refused(SaveOutcome.Conflict),
            _ => null,
        };
    }

    // A primary key that is in use is an entry, or a profile, of somebody else: one's own are updated, not inserted.
    private static SaveResult Unique(PostgresException error) => error.ConstraintName switch
    {
        "unique_profiles_slug" => SaveResult.Refused(SaveOutcome.SlugTaken),
        "unique_profiles_user_id" => SaveResult.Refused(SaveOutcome.Conflict),
        "unique_skills_group_name" => Invalid(ValidationCodes.Duplicate, "A skill stands in its group twice."),
        _ => SaveResult.Refused(SaveOutcome.NotFound),
    };

    private static SaveResult Reference(PostgresException error) => error.ConstraintName switch
    {
        "profiles_user_id_fkey" or "audit_log_user_id_fkey" or "audit_log_subject_id_fkey" => SaveResult.Refused(SaveOutcome.NotFound),
        _ => Invalid(ValidationCodes.UnknownReference, $"An identifier points to nothing ({error.ConstraintName})."),
    };

    private static SaveResult Invalid(string code, string message) => SaveResult.Invalid([new ValidationError("", code, message)]);
}
