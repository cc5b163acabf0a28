using CareerHub.Cv;
using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Cv;

/// <summary>How storing a CV version or a frozen copy went.</summary>
public enum CvSaveOutcome
{
    /// <summary>It is stored.</summary>
    Saved,

    /// <summary>
    /// The version was changed since it was read, or one with its key is stored already. Read it again and apply the change anew, or, to store it all the
    /// same, give it the <see cref="CvVersion.ModifiedAt"/> of the one that is stored. A frozen copy has no such outcome.
    /// </summary>
    Conflict,

    /// <summary>The user has no profile, the version was deleted since it was read, or the key is somebody else's.</summary>
    NotFound,

    /// <summary>It breaks a rule, or there are as many as a profile may have; <see cref="CvSaveResult.Errors"/> says it.</summary>
    Invalid,
}

/// <summary>How storing a CV version or a frozen copy went. Unless it was saved, nothing was stored.</summary>
public sealed record CvSaveResult
{
    private CvSaveResult(CvSaveOutcome outcome) => Outcome = outcome;

    /// <summary>How it went.</summary>
    public CvSaveOutcome Outcome { get; }

    /// <summary>What is wrong, when it is invalid; else empty.</summary>
    public ValueList<ValidationError> Errors { get; private init; } = [];

    /// <summary>The <see cref="CvVersion.ModifiedAt"/> of the version as it is stored now, to save it with the next time; null unless a version was saved.</summary>
    public DateTimeOffset? ModifiedAt { get; private init; }

    /// <summary>Whether it was saved.</summary>
    public bool IsSaved => Outcome == CvSaveOutcome.Saved;

    internal static CvSaveResult Saved { get; } = new(CvSaveOutcome.Saved);

    internal static CvSaveResult Conflict { get; } = new(CvSaveOutcome.Conflict);

    internal static CvSaveResult NotFound { get; } = new(CvSaveOutcome.NotFound);

    internal static CvSaveResult SavedAt(DateTimeOffset modifiedAt) => new(CvSaveOutcome.Saved) { ModifiedAt = modifiedAt };

    internal static CvSaveResult Invalid(ValueList<ValidationError> errors) => new(CvSaveOutcome.Invalid) { Errors = errors };

    internal static CvSaveResult TooMany(string message) => Invalid([new ValidationError("", ValidationCodes.TooMany, message)]);
}
