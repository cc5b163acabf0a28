using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Profiles;

/// <summary>How saving a profile went.</summary>
public enum SaveOutcome
{
    /// <summary>It is stored.</summary>
    Saved,

    /// <summary>Somebody else saved it since it was read, or made one for the same user. Read it again and apply the change anew.</summary>
    Conflict,

    /// <summary>Another profile has the slug.</summary>
    SlugTaken,

    /// <summary>The profile, or one of its entries, belongs to somebody else, or there is no such user.</summary>
    NotFound,

    /// <summary>The profile breaks a rule; <see cref="SaveResult.Errors"/> says which.</summary>
    Invalid,
}

/// <summary>How saving a profile went. Unless it was saved, nothing was stored.</summary>
public sealed record SaveResult
{
    private SaveResult(SaveOutcome outcome) => Outcome = outcome;

    /// <summary>How it went.</summary>
    public SaveOutcome Outcome { get; }

    /// <summary>The version that is now stored, when it was saved; else <see cref="ProfileVersion.None"/>.</summary>
    public ProfileVersion Version { get; private init; }

    /// <summary>What is wrong, when it is invalid; else empty.</summary>
    public ValueList<ValidationError> Errors { get; private init; } = [];

    /// <summary>Whether it was saved.</summary>
    public bool IsSaved => Outcome == SaveOutcome.Saved;

    internal static SaveResult Saved(ProfileVersion version) => new(SaveOutcome.Saved) { Version = version };

    internal static SaveResult Invalid(ValueList<ValidationError> errors) => new(SaveOutcome.Invalid) { Errors = errors };

    internal static SaveResult Refused(SaveOutcome outcome) => new(outcome);
}
