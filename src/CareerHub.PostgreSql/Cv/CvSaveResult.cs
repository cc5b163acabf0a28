using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Cv;

/// <summary>How storing a CV version or a frozen copy went.</summary>
public enum CvSaveOutcome
{
    /// <summary>It is stored.</summary>
    Saved,

    /// <summary>The user has no profile, or the key is somebody else's.</summary>
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

    /// <summary>Whether it was saved.</summary>
    public bool IsSaved => Outcome == CvSaveOutcome.Saved;

    internal static CvSaveResult Saved { get; } = new(CvSaveOutcome.Saved);

    internal static CvSaveResult NotFound { get; } = new(CvSaveOutcome.NotFound);

    internal static CvSaveResult Invalid(ValueList<ValidationError> errors) => new(CvSaveOutcome.Invalid) { Errors = errors };

    internal static CvSaveResult TooMany(string message) => Invalid([new ValidationError("", ValidationCodes.TooMany, message)]);
}
